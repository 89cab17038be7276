// Runs before the first paint, so that a chosen theme does not flash; no inline script under our CSP.
(function () {
  try {
    var theme = localStorage.getItem('dw-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // No storage: the system's theme holds.
  }
})();
