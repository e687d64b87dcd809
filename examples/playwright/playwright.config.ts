import { defineConfig } from '@playwright/test';

export default defineConfig({
  reporter: 'line',
  use: { baseURL: 'http://127.0.0.1:43117' },
  webServer: { command: 'node server.mjs 43117', url: 'http://127.0.0.1:43117/health' },
});
