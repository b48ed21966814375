// node run.mjs TEXTS.json: for each set of texts, megabytes (10^6, UTF-8) in a second, and in a second of processor time, of each
// rival on one thread. Every pass of a
// set holds other texts than the one before; the passes of the first seconds are warm-up.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import compromise from 'compromise';

const wink = winkNLP(model);
const rivals = {
  'wink-nlp: tokens, sentences, entities': (text) => {
    const doc = wink.readDoc(text);
    return doc.tokens().length() + doc.sentences().length() + doc.entities().out().length;
  },
  'compromise: places, people, numbers': (text) => {
    const doc = compromise(text);
    return doc.places().out('array').length + doc.people().out('array').length + doc.numbers().out('array').length;
  },
  'chrono-node: dates': (text) => chrono.parse(text, new Date('2021-12-04')).length,
};
const warmUp = 4000;
const length = 4000;
const results = [];
for (const [set, passes] of Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  for (const [rival, read] of Object.entries(rivals)) {
    let pass = 0;
    const next = () => passes[pass++ % passes.length];
    const begun = performance.now();
    do {
      for (const text of next()) read(text);
    } while (performance.now() - begun < warmUp);
    let bytes = 0;
    let found = 0;
    let elapsed = 0;
    let processor = 0;
    while (elapsed < length) {
      const texts = next();
      for (const text of texts) bytes += Buffer.byteLength(text);
      const busy = process.cpuUsage();
      const started = performance.now();
      for (const text of texts) found += read(text);
      elapsed += performance.now() - started;
      const { user, system } = process.cpuUsage(busy);
      processor += (user + system) / 1e3;
    }
    results.push({ set, rival, mb_per_s: bytes / 1e3 / elapsed, mb_per_processor_s: bytes / 1e3 / processor, found });
  }
}
console.log(JSON.stringify(results));
