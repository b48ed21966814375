import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    // The map is most of the weight; it is its own piece, which only the map's view asks for.
    chunkSizeWarningLimit: 1200,
    target: 'es2022',
    // The policy of the server forbids inline code and data addresses for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
