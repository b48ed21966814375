
(() => {
  'use strict';
  const panel = document.getElementById('panel');
  const body = panel.querySelector('.panel-body');
  const links = () => [...document.querySelectorAll('main a[data-x]')].filter(a => !a.closest('#evidence') && a.getClientRects().length);
  let from = null;

  const open = link => {
    from?.classList.remove('on');
    from = link;
    link.classList.add('on');
    body.replaceChildren();
    for (const number of link.dataset.x.split(' ')) {
      const exhibit = document.getElementById('x' + number);
      if (!exhibit) continue;
      const copy = exhibit.cloneNode(true);
      copy.removeAttribute('id');
      body.append(copy);
    }
    panel.hidden = false;
    document.documentElement.classList.add('reading');
    body.scrollTop = 0;
    panel.focus({ preventScroll: true });
  };

  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    document.documentElement.classList.remove('reading');
    from?.classList.remove('on');
    from?.focus({ preventScroll: true });
  };

  const go = step => {
    const all = links();
    const next = all[all.indexOf(from) + step];
    if (!next) return;
    next.scrollIntoView({ block: 'center' });
    open(next);
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-x]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
      return;
    }
    const button = event.target.closest('#panel button');
    if (!button) return;
    if (button.dataset.go) go(Number(button.dataset.go));
    else close();
  });

  document.addEventListener('keydown', event => {
    if (panel.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      go(event.key === 'ArrowRight' ? 1 : -1);
    }
  });

  const theme = document.getElementById('theme');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const name = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; };
  theme.hidden = false;
  theme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    name();
  });
  dark.addEventListener('change', name);
  name();

  const folded = new Set();
  addEventListener('beforeprint', () => document.querySelectorAll('main details.fold:not([open])').forEach(d => { folded.add(d); d.open = true; }));
  addEventListener('afterprint', () => { folded.forEach(d => { d.open = false; }); folded.clear(); });
})();
