import { writeToExcel } from '../layout/inExcel';
import { report as seed } from '../seeds/seed';
import { netStateSheet } from '../../src/layout/netState';
it('x', async () => {
  const t0 = performance.now();
  const w = await writeToExcel(seed);
  console.log('load', performance.now() - t0);
  const t1 = performance.now();
  const l = await w.look();
  console.log('look', performance.now() - t1);
  console.log(l.table('Toimintakate_perusturva'), l.table('Talous_perusturva').slice(0, 4));
  for (let r = 3; r < 14; r++) console.log(Array.from({length: 11}, (_, c) => l.cell('Yhteenveto', r, c)).join(' | '));
  const t2 = performance.now();
  w.host.user.edit('Perusturva', 'I9', '990000');
  console.log('edit', performance.now() - t2);
  const t3 = performance.now();
  await w.look();
  console.log('look', performance.now() - t3);
}, 300000);
