/**
 * What speaks for a link, and how much: a line a family of words (by where it stands), a shape of the figure or a
 * name of src/checks/claims; behind it what it speaks for ("level actual", "against budget") and its weight, or its
 * weight alone. Fitted by `npm run fit` on clean reports, from scripts/fit/expectations.ts on; never by hand.
 */
export const WEIGHTS: readonly (readonly [string, string])[] = [
  [
    'behind prior',
    'level priorActual 3.51; level actual -1.2; level forecast -1.2; of budget -0.15; of actual 0.25; of forecast 0.41; against priorActual 2.52; level -0.09; change 0.1; part 0.44',
  ],
  [
    'behind from prior',
    'of budget -0.11; of actual 0.27; of forecast -0.17; against priorActual 2.4; level -1.2; change 1.2; growth 1.2',
  ],
  [
    'behind from budget',
    'level budget -0.19; of actual -0.52; of forecast -0.57; of change 0.08; against budget 1.32; level -1.4; change 0.17; growth 0.5; share 0.73',
  ],
  [
    'behind budget',
    'level original -0.05; level budget 2.75; level actual -1.22; level forecast -1.21; level after -0.05; of actual 0.11; of forecast 0.33; against budget 2.27; level -0.36; change 0.43; growth -0.17; share 0.2',
  ],
  [
    'behind plan',
    'level budget 2.32; level actual -1.8; level forecast -0.6; of actual -0.33; of forecast -0.32; of change 0.08; against budget 1.2; level -0.69; change -0.42; share -0.11',
  ],
  [
    'behind amended',
    'level original -2.4; level budget 0.83; of actual -0.1; of forecast 0.12; against original -2.4; against budget 0.86; growth 0.11; share -0.09',
  ],
  ['behind original', 'level original 3.6; against original 3.6; against budget -1.2'],
  [
    'behind forecast',
    'level actual -1.2; level forecast 3; of forecast 2.4; of change -0.29; change -0.29',
  ],
  [
    'behind year end',
    'level budget 0.07; level actual -0.61; level forecast 1.73; of actual 0.41; of forecast 0.72; against budget -0.07; change -0.08; growth -0.19; share 0.21',
  ],
  [
    'behind whole year',
    'level forecast 0.6; of actual 0.12; of forecast 0.32; against budget 0.48; against actual 0.48; against forecast 0.2; growth 0.38; share 0.18; part -0.11',
  ],
  [
    'behind to date',
    'level actual 1.31; of actual 1.19; of forecast -0.2; of change 0.2; against budget -0.18; level -0.54',
  ],
  ['behind proposal', 'level after 1.2; of change 2.4'],
  [
    'behind up',
    'level budget -0.17; level actual 0.5; level forecast -0.28; level after -0.17; of budget -0.16; of actual 0.12; of forecast -0.65; of change 0.38; against priorActual -0.31; against original -0.07; against budget -0.2; against actual -0.07; level -1.01; change 1.02; growth 0.76',
  ],
  [
    'behind down',
    'of budget -0.14; of actual 0.32; of forecast -0.36; of change 0.11; against priorActual 0.29; against original -0.1; against budget -0.31; against actual -0.06; level -0.96; change 0.84; growth 1.12',
  ],
  ['behind over', 'of forecast 0.49; against budget 1.67; change 0.45'],
  [
    'behind comparative',
    'level budget -0.2; level forecast -0.06; of budget -0.26; of actual 0.62; of change -0.33; against priorActual 0.08; against original -0.08; against budget 0.47; against actual -0.27; level -2.08; change 2.23; growth 0.86; share -0.24; part 0.13',
  ],
  ['behind compared', 'change 0.84; growth 0.6'],
  [
    'behind short',
    'level budget 0.34; level actual -0.13; level forecast 0.34; of actual 0.11; of forecast -0.33; against budget 0.39; level -0.06; change 0.58',
  ],
  ['behind share', 'of actual 0.22; against budget 0.45; growth 0.44; share 0.6; part 1.56'],
  [
    'behind use',
    'level actual 1.12; of actual 0.74; against budget -0.3; against forecast -0.05; level -0.08; growth -0.06; share 0.28; part -0.11',
  ],
  [
    'behind of which',
    'level actual 0.06; against budget -0.09; level 0.06; change -0.05; share -0.05; part 1.31',
  ],
  ['behind actual', 'level actual 2.4; of actual 2.4'],
  ['behind therefore', 'of actual 0.16; against priorActual 0.16; change 0.16'],
  [
    'behind past',
    'level actual 1.58; level forecast -0.4; of actual 0.28; of forecast 0.3; against priorActual -0.07; against budget -0.35; against forecast -0.09; growth -0.13; share -0.37; part 0.23',
  ],
  [
    'behind present',
    'level actual 0.29; level after -0.09; of actual -0.08; of forecast -0.1; of change 0.36; against priorActual -0.09; against original -0.1; against budget -0.39; against actual -0.1; level -0.29; change -0.32',
  ],
  ['behind perfect', 'level actual 1.8; level forecast -0.6; of actual 0.84'],
  ['behind potential', 'level forecast 2.4; of forecast 2.4'],
  [
    'own prior',
    'level priorActual 3.8; level original -0.08; level budget -0.4; level actual -2.06; level forecast -0.28; level after 0.29; of budget -0.59; of actual -0.24; of forecast 0.12; of change 0.14; against priorActual 1.77; against budget -1; against actual 0.21; against forecast 0.2; level 0.24; change -0.22; growth -0.27; share -0.21; part 0.08',
  ],
  [
    'own from prior',
    'level priorActual -0.23; level actual 0.33; level forecast 0.1; of budget -0.38; of actual 0.15; of forecast -0.14; against priorActual 1.98; against original -0.06; against budget -0.22; against actual -0.05; level -0.82; change 0.7; growth 0.94',
  ],
  [
    'own from budget',
    'level budget -0.25; level forecast -0.2; of budget -0.07; of actual -0.24; of forecast -0.79; of change 0.08; against priorActual -0.06; against original -0.11; against budget 1.25; against forecast -0.07; level -1.5; change 0.15; growth 0.07; share 0.92; left -0.06; part -0.09',
  ],
  [
    'own budget',
    'level priorActual -0.07; level original 0.54; level budget 3.15; level actual -1.57; level forecast -1.65; level after 0.42; of budget 0.95; of actual -0.05; of forecast -0.26; of change 0.09; against priorActual -0.49; against original 0.94; against budget 1.83; against actual -0.24; against forecast -0.05; level 0.41; change 0.74; growth 0.11; share -0.17; left -0.07; part 0.07',
  ],
  [
    'own plan',
    'level priorActual -0.22; level original -0.19; level budget 2.71; level actual -2.09; of budget 0.75; of actual -0.55; of forecast -0.72; against priorActual -0.67; against original 0.84; against budget 0.45; against actual 0.55; against forecast -0.07; level 0.09; change -0.26; growth 0.22; share -0.53; left -0.06; part 0.1',
  ],
  [
    'own amended',
    'level original -2; level budget 1.21; of actual -0.2; against original -2.08; against budget 0.64; against actual -0.05; level 0.46; change -0.22; growth 0.09; share -0.05',
  ],
  [
    'own original',
    'level original 3.59; level actual -0.06; level forecast -0.05; of budget -0.12; of forecast -0.14; against original 2.96; against budget -1.21; level 0.43; change -0.27',
  ],
  [
    'own forecast',
    'level priorActual -0.05; level original -0.16; level budget -0.51; level actual -1.44; level forecast 3.54; level after -0.11; of budget -0.23; of actual -0.25; of forecast 2.17; against priorActual -0.3; against original -0.31; against budget 0.39; against actual -0.2; level 0.09; change -0.06; share -0.24; part 0.05',
  ],
  [
    'own year end',
    'level actual -0.54; level forecast 1.82; level after -0.05; of budget -0.08; of actual 0.62; of forecast 0.71; against priorActual 0.38; against original -0.07; against budget 0.09; against actual -0.06; level 0.21; change -0.18; growth 0.26; share 0.23; part -0.06',
  ],
  [
    'own whole year',
    'level priorActual 0.56; level original -0.16; level budget 0.34; level actual -0.8; level forecast 1.18; level after 0.5; of budget -0.08; of actual 0.27; of forecast 0.32; of change -0.41; against priorActual -0.49; against original -0.1; against budget 0.22; against actual 0.89; against forecast 0.18; level 1.05; change -0.23; share 0.06; part 0.31',
  ],
  [
    'own to date',
    'level priorActual -0.27; level original 0.33; level budget -0.29; level actual 1.04; level forecast -0.18; level after 0.15; of priorActual -0.11; of budget 0.18; of actual 0.86; of change -0.06; against priorActual -0.14; against original 0.13; against budget -0.38; against actual 0.08; against forecast -0.18; level -0.51; change -0.44; growth -0.17; share 0.11; part 0.48',
  ],
  [
    'own proposal',
    'level original 0.17; level budget -0.88; level forecast -0.4; level after 0.54; of change 2.18; level -1.4; change 0.18',
  ],
  [
    'own up',
    'level priorActual -0.4; level original 0.21; level budget -0.78; level actual 0.35; level forecast -0.53; level after 0.79; of budget 0.56; of actual 0.24; of forecast 0.17; of change 0.54; against priorActual 0.57; against original 0.74; against budget -0.48; against actual -0.46; against forecast -0.05; level -1.15; change 1.41; growth 1.45; share -0.65; part 0.78',
  ],
  [
    'own down',
    'level original -0.12; level budget -0.36; level actual 0.06; level forecast 0.14; level after 0.32; of budget 0.16; of actual -0.48; of change 0.64; against budget 0.24; against actual -0.54; level -0.73; change 1.18; growth 1.07; share -0.22; part -0.06',
  ],
  [
    'own over',
    'level original -0.14; level budget 0.27; level actual -0.5; level forecast -0.5; level after 0.46; of budget -0.47; of actual -1.04; of forecast 0.44; of change 0.54; against priorActual -0.82; against original -0.88; against budget 1.54; against actual -0.06; level -0.34; change -0.49; growth 0.44; share -0.27; part 0.08',
  ],
  [
    'own comparative',
    'level priorActual 0.1; level budget -0.31; level actual 0.71; level forecast -0.1; of budget -0.53; of forecast -0.18; of change -0.44; against priorActual -0.55; against original -0.24; against budget 0.23; against actual -0.32; level -1.12; change 0.78; growth 0.84; share -0.41; part 0.11',
  ],
  [
    'own compared',
    'level priorActual -0.53; level original -0.05; level budget 0.22; level actual 0.39; level forecast -0.24; of budget -0.45; of actual -0.31; of forecast -0.16; against priorActual -0.27; against budget -0.34; against actual -0.27; level -0.21; change 0.58; growth -0.19; share -0.06',
  ],
  [
    'own short',
    'level budget -0.25; level actual 0.58; level forecast -0.56; of budget -0.16; of actual -0.39; of forecast 0.41; of change 0.07; against priorActual -0.4; against original -0.15; against budget 1.05; against actual -0.22; level -0.77; change 0.83; growth 0.1; share -0.33',
  ],
  [
    'own share',
    'level priorActual -0.05; level original -0.12; level budget 0.37; level actual 0.5; level after 0.38; of priorActual -0.36; of budget -0.18; of change 0.26; against priorActual -0.29; against original 0.17; against budget 0.3; against actual -0.2; level 1.05; change 0.36; share 0.5; left -0.12; part 0.99',
  ],
  [
    'own use',
    'level original -0.06; level budget 0.31; level actual 0.27; level forecast 0.31; level after 0.14; of budget -0.12; of actual 0.52; of forecast -0.35; of change 0.27; against priorActual -0.26; against original -0.21; against budget -0.05; against actual -0.06; against forecast -0.29; level -0.09; change -0.16; growth -0.38; share 0.47; part -0.09',
  ],
  [
    'own of which',
    'level original -0.07; level budget -0.19; level actual -0.2; level forecast 0.21; level after 0.31; of priorActual -0.06; of budget -0.07; of actual -0.78; of forecast 0.9; of change -0.32; against priorActual -0.31; against budget 0.39; against actual -0.16; against forecast -0.16; change 0.27; growth -0.24; share -0.62; part 1.29',
  ],
  [
    'own total',
    'level priorActual 0.29; level budget -0.44; level actual -0.33; level forecast -0.12; level after -0.07; of budget 0.25; of actual -0.39; of forecast -0.26; of change -0.3; against priorActual 0.14; against original -0.2; against budget -0.19; against actual -0.09; against forecast -0.05; level -0.74; change -0.5; growth -0.07; share -0.14',
  ],
  [
    'own actual',
    'level budget -0.14; level actual 1.87; level after -0.09; of actual 1.53; of forecast -0.39; against priorActual -0.1; against original -0.37; against budget 0.55; against actual 0.46; against forecast -0.54; level -0.37; change -0.42; growth -0.09; share 0.67; left -0.17; part -0.88',
  ],
  [
    'own therefore',
    'level original -0.14; level budget 0.34; level actual -0.46; level forecast -0.21; level after 0.51; of priorActual -0.06; of budget -0.26; of actual 0.31; of forecast 0.05; against priorActual 0.33; against original -0.21; against budget -0.17; against actual -0.14; against forecast -0.18; change -0.14; share -0.22; part 0.42',
  ],
  [
    'own past',
    'level priorActual 0.09; level budget -0.13; level actual 0.96; level forecast -0.97; level after -0.08; of budget -0.12; of actual 0.73; of forecast -0.26; of change -0.39; against priorActual -0.31; against original 0.12; against budget -0.42; against actual 0.2; against forecast -0.25; level -0.94; change -1.06; growth 0.44; share -0.17; part 0.35',
  ],
  [
    'own present',
    'level original 0.38; level budget -0.67; level actual -0.7; level forecast 1.35; level after -0.22; of budget -0.18; of actual -0.18; of forecast 0.39; of change 0.46; against priorActual 0.22; against original -0.41; against budget -0.09; against actual -0.16; level -0.31; growth 0.12; share -0.11',
  ],
  [
    'own perfect',
    'level priorActual -0.08; level original -0.05; level budget 0.12; level actual 1.42; level forecast -1.09; level after -0.15; of budget 0.79; of actual 1.18; of forecast -0.94; of change -0.26; against priorActual 0.3; against original 0.43; against budget -0.28; against actual -0.05; against forecast -0.27; level -0.79; change -0.53; growth -0.07; share 0.56; part 0.19',
  ],
  [
    'own potential',
    'level actual -0.27; level forecast 2.24; of actual -0.17; of forecast 1.86; of change 0.35; against priorActual -0.16; against original -0.18; against budget 0.19; against actual -0.2; level -0.1; growth -0.09; share 0.09',
  ],
  [
    'earlier prior',
    'level priorActual 0.34; level budget -0.49; level actual -0.51; level forecast 0.25; level after -0.05; of budget -0.07; of actual -0.22; of change 0.21; against priorActual 0.57; against budget -0.2; against actual -0.07; level -0.74; change 0.07; share -0.14',
  ],
  [
    'earlier from prior',
    'level budget -0.25; level actual 0.67; level forecast 0.29; of actual 0.05; of forecast 0.08; against priorActual 0.45; against budget 0.21; level 0.45; change 0.13; growth 0.57; share -0.05',
  ],
  [
    'earlier from budget',
    'level budget 0.09; level actual 0.12; of budget -0.06; of actual 0.08; of forecast -0.35; of change 0.21; against priorActual -0.19; against budget 0.73; level -0.05; change 0.38; share 0.39; left -0.07; part -0.35',
  ],
  [
    'earlier budget',
    'level original 0.42; level budget 0.37; level actual -0.09; level forecast 0.1; level after 0.71; of budget 0.6; of actual -0.06; of forecast -0.24; against priorActual 0.11; against original 0.26; against budget 0.57; against actual -0.12; level 1.03; change 0.28; growth -0.1; share 0.28; left -0.08; part -0.17',
  ],
  [
    'earlier plan',
    'level priorActual -0.05; level original -0.12; level budget 0.7; level actual -0.07; level forecast 0.45; level after -0.36; of budget 0.11; of actual -0.06; of forecast 0.15; of change 0.19; against priorActual 0.48; against original -0.26; against budget 0.47; against actual -0.2; level 0.47; growth 0.24; share 0.12; part 0.09',
  ],
  [
    'earlier amended',
    'level original -0.54; level budget 0.22; level forecast 0.2; level after -0.09; of actual 0.35; of forecast -0.1; against original -0.55; against budget 0.59; level 0.15; change 0.16; growth 0.07; share 0.08; part -0.08',
  ],
  [
    'earlier original',
    'level original 0.52; level budget 0.29; level actual -0.35; level forecast -0.09; level after 0.26; of budget 0.41; of forecast -0.05; against original 1.12; against budget -0.27; level -0.11; change 0.35',
  ],
  [
    'earlier forecast',
    'level priorActual -0.11; level original -0.05; level budget 0.25; level actual -0.44; level forecast 1.69; of budget -0.21; of forecast 1.01; against priorActual 0.18; against original -0.17; against budget 0.44; against actual -0.15; level 0.9; change 0.27; growth 0.4; share -0.34',
  ],
  [
    'earlier year end',
    'level priorActual 0.17; level budget 0.37; level actual -0.58; level forecast 0.28; of actual 0.79; of forecast -0.29; against priorActual 0.08; against budget 0.18; change 0.21',
  ],
  [
    'earlier whole year',
    'level priorActual -0.14; level budget 0.21; level actual -0.25; level forecast 0.57; of budget -0.13; of actual -0.36; of forecast 0.23; of change -0.18; against budget -0.12; against actual -0.05; level 0.23; change -0.42; share -0.11; part 0.06',
  ],
  [
    'earlier to date',
    'level priorActual -0.3; level original -0.05; level budget -0.46; level actual 0.91; level forecast 0.33; level after -0.2; of priorActual -0.12; of budget -0.11; of actual 0.24; of forecast -0.77; of change -0.19; against priorActual 0.25; against original 0.11; against budget -0.56; against actual -0.2; against forecast -0.07; level -0.12; growth -0.45; share -0.15; left -0.1; part -0.5',
  ],
  [
    'earlier proposal',
    'level original 0.49; level budget -0.49; level actual -1.07; level forecast -0.4; level after 1.43; of change 0.5; level -0.31',
  ],
  [
    'earlier up',
    'level priorActual -0.48; level original 0.42; level budget -0.24; level forecast -0.31; level after 0.47; of budget 0.15; of actual -0.12; of forecast -0.05; of change 0.15; against priorActual -0.19; against original -0.3; against budget 0.27; against actual -0.18; level -0.38; change 0.07; growth 0.19; share -0.11; part 0.41',
  ],
  [
    'earlier down',
    'level priorActual -0.09; level original -0.07; level budget -0.38; level actual 0.38; level forecast 0.35; level after -0.44; of priorActual -0.1; of actual -0.68; of forecast 0.27; of change 0.11; against priorActual -0.63; against budget 0.38; against actual -0.12; level -0.43; change -0.1; growth 0.34; share -0.1; part -0.16',
  ],
  [
    'earlier over',
    'level original -0.13; level budget -0.1; level actual 1.03; level forecast -0.53; level after -0.17; of budget -0.17; of forecast 0.41; of change 0.16; against priorActual -0.22; against original -0.27; against budget 0.66; against actual -0.11; level 0.06; change -0.3; growth 0.34; share -0.05; part 0.38',
  ],
  [
    'earlier comparative',
    'level priorActual 0.32; level budget 0.17; level actual 0.06; level after -0.05; of budget 0.15; of actual -0.24; of forecast 0.29; of change 0.11; against priorActual 0.57; against budget -0.23; against actual -0.11; level 0.13; change 0.68; growth 0.25',
  ],
  [
    'earlier compared',
    'level priorActual -0.21; level budget 0.17; level actual 0.42; level forecast 0.31; level after -0.06; of budget -0.06; of forecast -0.07; of change 0.19; against priorActual -0.28; against budget 0.15; level 0.59; change 0.23; growth 0.09',
  ],
  [
    'earlier short',
    'level priorActual -0.13; level forecast -0.32; of budget -0.1; of actual 0.09; against priorActual -0.39; against original -0.05; against budget 0.58; against actual -0.07; level -0.62; change 0.15; growth 0.15; share -0.13',
  ],
  [
    'earlier share',
    'level priorActual -0.18; level actual 0.13; level forecast -0.22; of actual 0.43; of forecast 0.46; of change -0.15; against original -0.09; against budget 1.16; against actual -0.09; against forecast -0.12; level -0.38; change 0.11; growth 0.22; share 0.53; part 0.37',
  ],
  [
    'earlier use',
    'level priorActual -0.13; level budget -0.09; level actual 0.75; level forecast -0.2; level after -0.08; of budget -0.05; of actual 0.32; of forecast -0.54; of change 0.3; against priorActual -0.24; against original -0.13; against budget 0.06; against forecast -0.1; growth -0.23; share 0.26; left -0.05; part -0.07',
  ],
  [
    'earlier of which',
    'level priorActual -0.05; level budget -0.07; level actual -0.35; level forecast -0.41; of budget -0.24; of actual -0.42; of forecast 0.14; of change -0.09; against priorActual 0.08; against budget -0.63; against actual -0.09; against forecast -0.09; level -0.93; change -0.41; growth -0.09; share -0.33; part 0.45',
  ],
  [
    'earlier total',
    'level original -0.06; level budget -0.11; level actual -0.05; level forecast -0.1; level after -0.26; of actual -0.37; of change -0.12; against priorActual -0.18; against original -0.06; against budget -0.26; against actual -0.08; against forecast -0.05; level -0.62; change -0.53; growth -0.11; share -0.11; part 0.25',
  ],
  [
    'earlier actual',
    'level priorActual 0.1; level actual 0.23; level forecast 0.13; level after 0.06; of actual 0.49; of forecast -0.63; of change 0.07; against priorActual -0.07; against original -0.14; against budget -0.16; against actual -0.05; against forecast 0.05; change -0.53; growth -0.27; share 0.59; left -0.09; part -0.31',
  ],
  [
    'earlier therefore',
    'level priorActual -0.09; level budget 0.07; level actual -0.71; level forecast 0.09; of actual 0.38; of forecast 0.4; of change 0.16; against priorActual -0.22; against budget 1.09; level -0.66; change 0.65; share 0.33',
  ],
  [
    'earlier past',
    'level priorActual 0.3; level original -0.24; level budget -0.23; level actual 0.43; level forecast -0.28; level after 0.06; of priorActual -0.21; of budget -0.16; of actual 0.37; of forecast -0.6; of change 0.08; against priorActual -0.2; against original -0.21; against actual -0.21; level -0.28; change -0.08; growth -0.11; share -0.27; left -0.09; part -0.18',
  ],
  [
    'earlier present',
    'level priorActual -0.1; level original 0.34; level actual -0.3; level forecast -0.06; level after 0.05; of budget -0.1; of actual -0.28; of forecast 0.28; of change 0.35; against priorActual -0.12; against original -0.15; against budget 0.19; against actual -0.28; level -0.24; change -0.37; growth 0.36; part 0.2',
  ],
  [
    'earlier perfect',
    'level priorActual -0.06; level actual 0.91; of budget -0.06; of actual 0.42; of forecast -0.94; against priorActual -0.36; against original -0.15; against budget -0.1; against actual 0.11; against forecast -0.19; level 0.47; change -0.29; growth -0.51; share 0.13; left -0.06; part -0.06',
  ],
  [
    'earlier potential',
    'level actual -0.05; level forecast 0.45; of forecast 0.68; against budget 0.17; level -0.12; change 0.15',
  ],
  [
    'later prior',
    'level priorActual 0.46; level budget -0.2; level actual 0.4; level forecast 0.2; level after -0.15; of budget -0.1; of actual -0.14; of forecast -0.57; of change 0.05; against priorActual -0.21; against budget 0.15; level 0.4; change -0.49; share -0.06; part -0.23',
  ],
  [
    'later from prior',
    'level actual -0.64; level forecast 0.8; level after -0.06; of actual -0.12; of forecast -0.19; against priorActual 0.43; against budget -0.11; level -0.19; growth 0.24; part -0.14',
  ],
  [
    'later from budget',
    'level priorActual -0.06; level budget -0.1; level actual 0.16; level forecast -0.42; level after -0.09; of budget -0.16; of actual -0.09; of forecast 0.48; of change -0.39; against priorActual 0.12; against original -0.19; against budget 0.92; against actual -0.08; against forecast -0.05; level -0.74; change 0.3; growth 0.12; share -0.06',
  ],
  [
    'later budget',
    'level priorActual -0.25; level original -0.28; level budget 0.31; level actual 0.51; level forecast 0.59; level after -0.26; of budget -0.32; of actual -0.22; against budget 0.42; against actual -0.25; against forecast -0.12; level 0.51; change -0.13; growth -0.36; share 0.21; part -0.22',
  ],
  [
    'later plan',
    'level priorActual -0.1; level original -0.22; level actual 0.32; level forecast 0.36; of budget -0.09; of actual -0.41; of forecast -0.49; of change 0.72; against original 0.2; against budget -0.12; against actual -0.3; against forecast -0.1; level 0.35; change -0.16; growth -0.07; share 0.06; part -0.21',
  ],
  [
    'later amended',
    'level original -0.54; level budget 0.15; level actual 0.2; level after -0.05; of actual -0.06; of forecast 0.31; against original -0.3; against budget 0.27; against actual -0.08; level 0.11; change 0.21',
  ],
  ['later original', 'level original 0.75; against original 0.75; against budget -0.25'],
  [
    'later forecast',
    'level priorActual 0.13; level original -0.14; level budget -0.09; level actual 0.09; level forecast 0.37; level after 0.17; of budget 0.22; of actual -0.21; of change 0.19; against priorActual -0.18; against original 0.18; against budget -0.3; against actual -0.13; level 0.16; change -0.51; growth 0.26; part -0.05',
  ],
  [
    'later year end',
    'level priorActual -0.08; level original 0.8; level budget 0.05; level actual 0.07; level forecast 0.08; level after -0.05; of budget -0.06; of actual -0.16; of forecast -0.07; of change 0.06; against priorActual -0.16; against budget -0.33; level 0.63; change -0.48',
  ],
  [
    'later whole year',
    'level priorActual 0.2; level budget -0.12; level actual 0.75; level forecast -0.47; of budget -0.06; of actual 0.31; of forecast -0.35; against priorActual 0.17; against budget -0.13; level 0.19; change -0.22; growth -0.09; share 0.25',
  ],
  [
    'later to date',
    'level original 0.5; level actual 0.15; level forecast -0.82; level after 0.65; of budget 0.07; of actual -0.24; of forecast -0.08; against priorActual 0.42; against original -0.23; against budget -0.23; against actual -0.17; level 0.07; change -0.25; growth 0.08; share -0.05; part -0.28',
  ],
  [
    'later proposal',
    'level original 0.21; level actual -0.05; level forecast -0.22; level after 0.23; of actual 0.22; of forecast 0.16; of change 0.5; against original -0.07; against budget 0.57; level -0.09; change 0.32; share 0.16; part -0.07',
  ],
  [
    'later up',
    'level priorActual -0.09; level actual -0.31; level forecast 0.11; of budget -0.05; of actual -0.34; of forecast 0.44; of change 0.08; against priorActual -0.08; against original -0.09; against budget -0.14; against actual 0.29; against forecast -0.05; level -0.53; growth 0.3; share 0.1; part 0.2',
  ],
  [
    'later down',
    'level priorActual -0.31; level original -0.07; level budget -0.24; level actual -0.66; level forecast 0.17; level after 0.68; of budget -0.12; of actual 0.22; of forecast 0.06; of change 0.14; against original -0.17; against budget 0.62; against actual -0.21; level -0.59; change 0.48; growth 0.38; share -0.05; part -0.06',
  ],
  [
    'later over',
    'level original -0.09; level budget 0.16; level actual -0.3; level forecast 0.1; level after -0.13; of budget 0.15; of actual -0.24; of forecast 0.07; of change -0.33; against priorActual -0.09; against original 0.31; against budget -0.44; against actual 0.54; level -0.29; change -0.46; growth 0.29; share -0.1; part -0.08',
  ],
  [
    'later comparative',
    'level priorActual -0.07; level budget -0.06; level actual 0.21; level forecast 0.78; level after -0.05; of budget -0.09; of actual 0.37; against budget 0.41; against actual -0.15; level 0.32; change 0.6; growth 0.25',
  ],
  [
    'later compared',
    'level priorActual -0.36; level budget -0.11; level actual 0.54; level forecast 0.06; level after -0.09; of budget -0.07; of actual -0.1; of forecast -0.13; of change -0.05; against priorActual -0.37; against budget 0.34; against actual -0.09; growth 0.12; part -0.14',
  ],
  [
    'later short',
    'level priorActual -0.07; level budget 0.3; level actual 0.26; level forecast -0.05; level after 0.15; of budget -0.22; of actual 0.18; of forecast -0.59; of change 0.17; against priorActual 0.32; against original -0.21; against budget -0.42; against actual -0.1; level 0.41; change -0.08; growth -0.09; part -0.1',
  ],
  [
    'later share',
    'level budget -0.3; level actual 0.09; level forecast -0.14; level after -0.06; of budget -0.09; of actual -0.08; of forecast 0.25; against priorActual -0.14; against original -0.1; against budget -0.4; against actual 0.72; level -0.47; change 0.06; share 0.13; part 0.37',
  ],
  [
    'later use',
    'level original 0.31; level budget 0.25; level actual -0.37; level forecast -0.09; level after -0.18; of budget -0.16; of actual 0.39; of forecast 0.38; of change -0.38; against priorActual -0.08; against original -0.33; against budget 0.45; against actual 0.42; against forecast -0.1; level -0.33; change -0.21; share 0.36',
  ],
  [
    'later of which',
    'level priorActual -0.06; level original -0.05; level budget -0.06; level actual 0.36; level forecast -0.12; level after 0.06; of budget -0.15; of actual -0.18; of forecast -0.09; of change -0.13; against priorActual 0.16; against original -0.06; against budget -0.49; change -0.55; part 0.25',
  ],
  [
    'later total',
    'level budget 0.15; level actual -0.24; level forecast -0.29; of actual -0.26; of forecast 0.38; of change 0.18; against priorActual -0.31; against budget 0.5; against actual -0.1; level -0.44; change 0.26',
  ],
  [
    'later actual',
    'level actual 0.7; level forecast 0.39; level after -0.08; of actual 0.64; of forecast -0.46; against budget -0.16; against forecast -0.1; level 0.55; change -0.49; share 0.23',
  ],
  [
    'later therefore',
    'level priorActual -0.18; level original -0.31; level budget -0.11; level actual 0.24; level forecast 0.3; level after 0.07; of budget -0.15; of actual 0.2; of forecast 0.43; of change 0.28; against priorActual -0.13; against original -0.12; against budget 0.54; against actual 0.2; growth 0.98; share -0.21; part -0.06',
  ],
  [
    'later past',
    'level priorActual -0.12; level original -0.07; level budget 0.49; level actual -0.05; level forecast -0.48; level after 0.56; of budget -0.09; of actual 0.72; of forecast 0.12; of change 0.21; against priorActual 0.41; against original -0.08; against budget -0.59; against actual -0.14; change -0.09; growth -0.19; share 0.08; part 0.98',
  ],
  [
    'later present',
    'level priorActual -0.1; level original 0.53; level budget -0.12; level actual 0.25; level forecast 0.12; level after -0.29; of budget 0.29; of actual -0.13; of forecast 0.21; of change -0.17; against priorActual 0.09; against original -0.21; against budget 0.53; against actual 0.11; against forecast -0.07; level 0.24; change -0.24; growth 0.54; part -0.19',
  ],
  [
    'later perfect',
    'level original -0.13; level actual 0.08; level forecast 0.27; level after -0.2; of budget -0.05; of actual -0.05; of forecast 0.3; of change -0.4; against priorActual 0.12; against original -0.06; against budget -0.22; against actual 0.37; against forecast -0.15; level -0.22; change -0.41; share 0.07',
  ],
  [
    'later potential',
    'level actual 0.31; level forecast 0.24; of actual -0.12; of forecast 0.59; of change 0.29; against priorActual -0.09; against budget 0.13; against actual -0.08; level 0.06; change 0.23',
  ],
  [
    'shape signed',
    'level priorActual -0.22; level original -0.06; level budget 0.18; level actual -0.17; level forecast 0.25; level after -0.14; of budget -0.09; of actual -0.18; of forecast -0.31; of change 0.54; against priorActual 0.15; against original -0.06; against budget -0.5; against actual -0.17; level -1.16; change 1.46',
  ],
  [
    'shape in brackets',
    'level priorActual 0.12; level original 0.5; level budget 1.36; level actual -0.24; level forecast -0.79; level after -0.25; of budget -0.11; of actual -0.17; of forecast -0.61; against priorActual -0.18; against original -0.08; against budget -0.43; against actual 0.29; against forecast -0.2; level 0.74; change -0.93; growth -0.13; share 0.48; part -0.3',
  ],
  [
    'shape illative',
    'level priorActual -0.39; level original -0.17; level budget -0.38; level actual -0.57; level forecast 0.83; level after 1.12; of budget 0.69; of actual -0.08; of forecast -0.53; against priorActual -0.43; against original 0.94; against budget -0.4; level 1.5; change -0.31; growth -0.09',
  ],
  [
    'shape adessive',
    'level priorActual 0.17; level original -0.16; level budget -0.7; level actual -0.33; level forecast -0.12; level after -0.23; of budget 0.28; of actual 0.17; of forecast -0.21; of change -0.13; against priorActual 0.35; against original 0.35; against budget -0.15; against actual -0.25; level -1.86; change 0.59; growth 0.38; share -0.09; part -0.06',
  ],
  [
    'shape elative',
    'level priorActual 0.17; level budget 1.03; level actual -0.22; level forecast -0.39; of budget -0.17; of actual -0.39; of forecast 0.19; of change -0.05; against budget -0.41; level -0.21; change -0.45',
  ],
  [
    'shape genitive',
    'level original -0.21; level budget 0.34; level actual 0.13; level forecast 0.32; level after -0.41; of budget -0.18; of actual 0.07; of forecast -0.33; of change -0.52; against priorActual 0.1; against original -0.15; against budget -0.22; against actual 0.08; level 0.09; change -0.86; growth 0.45; part -0.24',
  ],
  [
    'shape first',
    'level priorActual -0.52; level original 0.54; level budget -1.15; level actual 0.52; level forecast -0.38; level after 0.83; of priorActual -0.29; of budget 0.23; of forecast -0.16; of change 1.23; against priorActual -0.32; against original 0.13; against budget 0.1; against actual -0.39; level -0.15; change 0.06; growth 0.09; share 0.58; left -0.18; part 0.12',
  ],
  [
    'shape again',
    'level budget -0.33; level actual 0.29; level forecast -0.21; of priorActual -0.05; of budget -0.1; of actual 0.23; of forecast 0.21; against priorActual 0.46; against budget -0.22; against actual -0.07; against forecast -0.1; level -0.33; change 0.07; growth 0.18; share -0.18; part 0.24',
  ],
  [
    'always',
    'level priorActual -1.87; level original -0.63; level budget -1.09; level actual 0.99; level forecast -0.27; level after -0.74; of priorActual -0.59; of budget -1.29; of actual -0.18; of forecast -0.31; of change 1.31; against priorActual -0.22; against original -1.53; against budget -0.05; against actual -1.19; against forecast -1.54; level 0.3; change -0.58; growth 0.22; share 0.51; left -2.38; part -0.71',
  ],
  ['clause names', '1.16'],
  ['clause names in full', '-0.05'],
  ['sentence names before', '-0.27'],
  ['sentence names in full before', '-0.12'],
  ['sentence names behind', '-1.41'],
  ['sentence before names', '-0.31'],
  ['topic names', '-0.54'],
  ['names', '2.15'],
  ['no rival is named more fully', '0.29'],
  ['named more fully than rivals by', '0.51'],
  ['telling words said', '1.39'],
  ['telling words said in clause', '0.62'],
  ['no rival has more telling words said', '0.64'],
  ['more telling words said than of rivals by', '-0.77'],
  ['named last before', '0.05'],
  ['named right behind', '-0.3'],
  ['another noun right behind', '0.73'],
  ['words of the clause that are none of its own', '-2.36'],
  ['group named', '0.93'],
  ['area named in clause', '0.21'],
  ['area named in sentence', '-0.44'],
  ['area named before', '0.34'],
  ['area is topic', '0.07'],
  ['another area is named', '-1.59'],
  ['another area goes on', '-0.28'],
  ['whole division is said', '0.92'],
  ['whole division is not said, an area is', '-1.88'],
  ['sum named', '-0.23'],
  ['sum is the role', '0.51'],
  ['another sum is the role', '-1.23'],
  ['another figure of the sentence is its own', '1.16'],
  ['another figure of the sentence is of its area', '1.02'],
  ['goes on', '-0.12'],
  ['goes on, the clause names nothing', '0.45'],
  ['goes on from the sentence before', '-0.37'],
  ['unit is the same', '1.04'],
  ['unit is another', '-1.16'],
  ['counts another thing', '-0.61'],
  ['of the economy', '-0.97'],
  ['is a rate', '-0.2'],
  ['is a part', '-0.52'],
  ['is counted in per cent', '0.59'],
  ['same column as its own figure', '-2.79'],
  ['a comparison of the column that its own figure holds', '0.72'],
  ['the column that a comparison beside it starts from', '1.85'],
  ['the column that a comparison beside it goes back to', '0.47'],
  ['the column that other figures of the sentence hold', '0.36'],
  ['the column that figures of the sentence before hold', '0.81'],
  ['the same reading as the figure before', '1.81'],
  ['the same as the figure before in per cent', '1.99'],
  ['part of a year against a whole one', '-3.01'],
  ['economy by its change', '1.51'],
  ['a rate by its level', '0.48'],
  ['whole is its own', '2.17'],
  ['whole is named', '1.1'],
  ['whole is told', '0.37'],
  ['none', '5.15'],
  ['none, money', '-0.2'],
  ['none though something is named', '0.57'],
  ['none though other figures are of the table', '0.31'],
  ['none, another time', '1.8'],
  ['none, the same months of another year', '2.08'],
  ['none, of which', '0.96'],
  ['none, one digit', '-0.84'],
  ['none, in brackets', '0.19'],
  ['none, about', '-0.71'],
  ['none, a list', '0.82'],
];
