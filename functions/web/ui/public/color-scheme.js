// Sets the colour scheme before the first paint, so that a dark screen never flashes white.
(() => {
  let choice = 'auto';
  try {
    choice = localStorage.getItem('hirelog-color-scheme') || 'auto';
  } catch {
    // Storage is switched off: follow the system.
  }
  const dark =
    choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
