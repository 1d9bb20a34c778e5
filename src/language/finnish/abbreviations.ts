/** Abbreviations whose full stop does not end a sentence. Short units ("kpl.", "kk.") often do. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'n v vv mm esim em ko ks vrt ns nk klo nro s puh sis ed keskim mahd ent os mrd milj mlj tuh ym yms jne t eur ' +
    'vs tms yht p rn to ke ti ma pe la su til sh terv huom ml pl dnro prof toim alk'
  ).split(' '),
);
