/** Keeps the panel itself on this device, so that it opens without a connection; of the data nothing. */
export function keepPanel(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/admin/worker.js', { type: 'module' }).catch(() => undefined);
}
