import type { Grade as GradeOf } from '../model/picture';
import { credibilityWord, reliabilityWord } from '../model/words';

/** An Admiralty grade: two characters, never one number; its words are in the title. */
export function Grade({ grade }: { grade?: GradeOf }) {
  if (!grade) return <span class="grade quiet">not graded</span>;
  const words = `source ${reliabilityWord(grade.reliability)}, claim ${credibilityWord(grade.credibility)}`;
  return <abbr class="grade" title={words} aria-label={`${grade.reliability} ${grade.credibility}: ${words}`}>{grade.reliability}{grade.credibility}</abbr>;
}
