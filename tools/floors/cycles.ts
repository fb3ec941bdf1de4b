import type { Source } from './source.ts';
import type { Violation } from './violation.ts';

type Graph = Map<string, Set<string>>;

/** Circles between files, and between the rooms of a package. Types count: an arrow is an arrow. */
export function cycleViolations(sources: Source[]): Violation[] {
  const code = sources.filter((source) => !source.isTest && !source.isGenerated);
  const files = graphOf(code, ({ path }) => path);
  const rooms = graphOf(code, (source) => `packages/${source.package}/src/${source.room}`);
  return [
    ...circlesIn(files).map((circle) => violation(circle, 'files in a circle')),
    ...circlesIn(rooms).map((circle) => violation(circle, 'rooms in a circle')),
  ];
}

function violation(circle: string[], rule: string): Violation {
  return { path: circle.join(' → '), to: circle[0], rule };
}

function graphOf(sources: Source[], nodeOf: (source: Source) => string): Graph {
  const known = new Map(sources.map((source) => [source.path, source]));
  const graph: Graph = new Map(sources.map((source) => [nodeOf(source), new Set<string>()]));
  for (const source of sources) {
    const targets = source.imports.flatMap(({ path }) => known.get(path ?? '') ?? []).map(nodeOf);
    for (const target of targets) if (target !== nodeOf(source)) graph.get(nodeOf(source))?.add(target);
  }
  return graph;
}

/** At least one circle for each knot of nodes that reach each other, none when there is no knot. */
export function circlesIn(graph: Graph): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (node: string, trail: string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) circles.push(trail.slice(start));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}
