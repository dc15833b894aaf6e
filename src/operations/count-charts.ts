import type { ChartRenderer } from '../charts/renderer.js';
import type { Metrics } from './metrics.js';

/** The same renderer; its pictures are counted. */
export function countCharts(renderer: ChartRenderer, { drew }: Pick<Metrics, 'drew'>): ChartRenderer {
  return {
    name: renderer.name,
    leavesProcess: renderer.leavesProcess,
    selfTest: () => renderer.selfTest(),
    close: () => renderer.close(),
    render: async (spec, options) => {
      const began = performance.now();
      const seconds = () => (performance.now() - began) / 1000;
      try {
        const chart = await renderer.render(spec, options);
        drew('drawn', seconds());
        return chart;
      } catch (error) {
        drew('failed', seconds());
        throw error;
      }
    },
  };
}
