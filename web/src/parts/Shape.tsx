// Eight marks that differ in shape as well as in colour, centred on 0,0: nobody needs to tell colours apart.
const PATHS = [
  'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0',
  'M-5 -5H5V5H-5z',
  'M0 -7 7 0 0 7 -7 0z',
  'M0 -6.5 6.5 5H-6.5z',
  'M0 6.5 6.5 -5H-6.5z',
  'M-2 -6.5H2V-2H6.5V2H2V6.5H-2V2H-6.5V-2H-2z',
  'M0 -7 2 -2.2 7 -2.2 3 1 4.4 6 0 3 -4.4 6 -3 1 -7 -2.2 -2 -2.2z',
  'M-3.5 -6H3.5L7 0 3.5 6H-3.5L-7 0z',
];

export const Shape = ({ kind }: { kind: number }) => <path class="pt" d={PATHS[kind % PATHS.length]} />;
