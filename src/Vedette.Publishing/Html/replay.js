(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const days = data.days;
  const root = document.documentElement;
  const $ = id => document.getElementById(id);
  const NS = 'http://www.w3.org/2000/svg';
  const svg = (name, attributes, text) => {
    const element = document.createElementNS(NS, name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const html = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const theme = $('theme');
  theme.hidden = false;
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; };
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; label(); });
  label();
  if (!days.length) return;

  // Warm for what the question asks about, cool for what it does not.
  const colours = ['k1', 'k3', 'k4', 'k0', 'k5', 'k2', 'k6', 'k7'];
  const states = ['k1', 'k1', 'k0', 'k1', 'k2', 'k2', 'k3', 'k6'];
  const percent = p => (p < .01 || p > .99 ? (100 * p).toFixed(1) : Math.round(100 * p)) + ' %';
  const number = n => n.toLocaleString('en-US');
  const long = d => new Date(d + 'T00:00Z').toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const last = days.length - 1;

  const chart = $('odds'), slider = $('time');
  slider.max = last;
  let W = 0, H = 0, top = 16, left = 0, cursor, knob;
  const x = i => left + (last ? i / last : .5) * (W - left);

  function drawChart() {
    W = Math.max(300, chart.parentNode.clientWidth); H = W < 640 ? 170 : 220; left = 0;
    chart.setAttribute('viewBox', `0 0 ${W} ${H}`);
    chart.replaceChildren();
    const y = p => top + (1 - p) * (H - top - 20);
    const base = days.map(() => 0);
    data.h.forEach((_, h) => {
      const up = days.map((d, i) => `${x(i).toFixed(1)} ${y(base[i] + d.p[h]).toFixed(1)}`);
      const down = days.map((_, i) => `${x(last - i).toFixed(1)} ${y(base[last - i]).toFixed(1)}`);
      chart.append(svg('path', { class: 'area ' + colours[h % 8], d: 'M' + up.join('L') + 'L' + down.join('L') + 'Z' }));
      days.forEach((d, i) => { base[i] += d.p[h]; });
    });
    for (const p of [.05, .2, .45, .55, .8, .95]) {
      chart.append(svg('path', { class: 'grid', d: `M0 ${y(p)}H${W}`, 'stroke-opacity': .55 }));
      if (p !== .55 && p !== .95) chart.append(svg('text', { class: 'ax halo', x: 3, y: y(p) - 2 }, Math.round(p * 100) + ' %'));
    }
    let month = '', free = 0;
    days.forEach((d, i) => {
      const m = d.d.slice(0, 7);
      if (m === month) return;
      month = m;
      if (x(i) < free || x(i) > W - 30) return;
      free = x(i) + 58;
      const name = new Date(m + '-01T00:00Z').toLocaleDateString('en-GB', { month: 'short', year: m.endsWith('-01') || i === 0 ? '2-digit' : undefined, timeZone: 'UTC' });
      chart.append(svg('text', { class: 'ax', x: x(i), y: H - 4 }, name));
    });
    cursor = svg('path', { class: 'now' }); knob = svg('circle', { class: 'knob', r: 4 });
    chart.append(cursor, knob);
  }

  data.h.forEach((title, h) => {
    const item = html('li', 'keyed ' + colours[h % 8]);
    item.append(html('i'), title);
    $('keys').append(item);
  });
  const bars = data.h.map((title, h) => {
    const box = html('div', 'hyp ' + colours[h % 8]);
    const line = html('p', 'line');
    const value = html('b');
    line.append(html('span', '', title), value);
    const bar = svg('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    const rect = svg('rect', { x: 0, y: 0, height: 4, width: 0 });
    bar.append(rect);
    box.append(line, bar);
    $('bars').append(box);
    return { value, rect };
  });

  // One lane an indicator; runs of the same state are one block.
  const lanes = data.ind.map((title, k) => {
    const name = html('span', 'name', title);
    name.title = title;
    const best = days.reduce((sum, d) => sum + (d.i[k] === '3' ? d.pu[k] : 0), 0);
    const lane = svg('svg', { viewBox: `0 0 ${days.length} 10`, preserveAspectRatio: 'none', class: best < 0 ? 'against' : '', role: 'img', 'aria-label': title });
    for (let i = 0; i <= last;) {
      let j = i;
      while (j <= last && days[j].i[k] === days[i].i[k] && days[j].st[k] === days[i].st[k]) j++;
      const look = days[i].i[k] === '3' ? { 'fill-opacity': (.2 + .8 * days[i].st[k] / 9).toFixed(2) } : {};
      if (days[i].i[k] !== '0') lane.append(svg('rect', { class: 's' + days[i].i[k], x: i, y: days[i].i[k] === '2' ? 3.5 : 0, width: j - i, height: days[i].i[k] === '2' ? 3 : 10, ...look }));
      i = j;
    }
    const now = svg('path', { class: 'now' });
    lane.append(now);
    lane.addEventListener('click', e => show(Math.floor((e.clientX - lane.getBoundingClientRect().left) / lane.getBoundingClientRect().width * days.length)));
    $('strip').append(name, lane);
    return { name, now };
  });

  let at = 0;
  function show(i) {
    at = Math.min(last, Math.max(0, i));
    const d = days[at];
    slider.value = at;
    slider.setAttribute('aria-valuetext', long(d.d));
    $('day').textContent = long(d.d);
    $('count').textContent = `${number(d.n)} reports known` + (d.new ? `, ${d.new} new` : '');
    const p = top + (1 - d.p[0]) * (H - top - 20);
    cursor.setAttribute('d', `M${x(at)} 4V${H - 18}`);
    knob.setAttribute('cx', x(at)); knob.setAttribute('cy', p);

    const verdict = $('verdict');
    verdict.replaceChildren(data.h[0] + ': ', html('strong', '', d.w));
    $('confidence').textContent = `Confidence ${d.c}: ${d.cr}.`;
    bars.forEach((bar, h) => {
      bar.value.textContent = `${percent(d.p[h])}, ${d.ws[h]}`;
      bar.rect.setAttribute('width', 100 * d.p[h]);
    });

    // On a quiet day the last thing that moved stays in sight.
    let moved = at;
    while (moved > 0 && !days[moved].ch.length) moved--;
    const list = $('moved');
    list.replaceChildren();
    if (!days[moved].ch.length) list.append(html('li', '', 'Nothing yet.'));
    else if (moved !== at) list.append(html('li', 'quiet', `Last on ${long(days[moved].d)}:`));
    for (const [why, push, text] of days[moved].ch) {
      const item = html('li');
      item.append(html('b', push > 0 ? 'up' : 'down', push > 0 ? '↗ ' : '↘ '), why);
      if (text) item.append(html('span', '', '“' + text + '”'));
      list.append(item);
    }

    const figures = $('figures');
    figures.replaceChildren();
    if (!d.e.length) figures.append(html('p', 'quiet', 'Nobody gives a figure for these weeks.'));
    for (const [origin, scope, low, high, when] of d.e) {
      const line = html('p');
      const value = low === null ? 'up to ' + number(high) : high === null ? number(low) + ' or more' : low === high ? number(low) : `${number(low)}–${number(high)}`;
      line.append(html('b', '', value), `${origin}, ${scope} `, html('span', 'quiet', `(${when})`));
      figures.append(line);
    }
    marks(d);
    lanes.forEach((lane, k) => {
      lane.now.setAttribute('d', `M${at + .5} 0V10`);
      lane.name.classList.toggle('hot', d.i[k] === '3' && d.st[k] > 2);
    });
  }

  function marks(d) {
    const layer = $('marks');
    layer.replaceChildren();
    const taken = [];
    const free = b => !taken.some(t => b[0] < t[2] && b[2] > t[0] && b[1] < t[3] && b[3] > t[1]);
    const size = matchMedia('(max-width: 40rem)').matches ? 21 : 12.5;
    const inside = d.s.map(([place, state, since]) => ({ place: data.pl[place], state, since })).filter(s => s.place[1] > 0 && s.place[1] < 880 && s.place[2] > 0 && s.place[2] < 560);
    for (const { place: [name, px, py, r], state, since } of inside) {
      const group = svg('g', { class: states[state] || 'k6' });
      group.append(svg('title', {}, name + (since ? ', ' + since : '')), svg('circle', { class: 'doubt', cx: px, cy: py, r }));
      group.append(svg('circle', { class: 'pt' + (state === 5 ? ' old' : ''), cx: px, cy: py, r: state < 0 ? 3 : 5 }));
      taken.push([px - 6, py - 6, px + 6, py + 6]);
      layer.append(group);
    }
    // What changes is named first.
    const rank = s => [0, 0, 2, 0, 1, 1, 3, 4][s] ?? 4;
    for (const { place: [name, px, py], state } of inside.sort((a, b) => rank(a.state) - rank(b.state))) {
      const width = name.length * size * .56;
      for (const [dx, dy, anchor] of [[9, 4, 'start'], [-9, 4, 'end'], [0, -9, 'middle'], [0, 18, 'middle']]) {
        const start = px + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
        const box = [start, py + dy - size, start + width, py + dy + 3];
        if (box[0] < 2 || box[2] > 878 || box[1] < 2 || box[3] > 556 || !free(box)) continue;
        taken.push(box);
        layer.append(svg('text', { class: 'halo', x: px + dx, y: py + dy, 'text-anchor': anchor }, name));
        break;
      }
    }
  }

  const play = $('play');
  let timer = 0;
  const stop = () => { clearInterval(timer); timer = 0; play.textContent = '▶ Play'; play.setAttribute('aria-label', 'Play'); };
  play.addEventListener('click', () => {
    if (timer) return stop();
    if (at === last) show(0);
    play.textContent = '❚❚ Pause'; play.setAttribute('aria-label', 'Pause');
    timer = setInterval(() => { if (at === last) stop(); else show(at + 1); }, Math.max(40, Math.min(250, 40000 / days.length)));
  });
  slider.addEventListener('input', () => { stop(); show(+slider.value); });
  document.querySelectorAll('[data-step]').forEach(b => b.addEventListener('click', () => { stop(); show(at + +b.dataset.step); }));
  const point = e => { stop(); const box = chart.getBoundingClientRect(); show(Math.round(((e.clientX - box.left) / box.width * W - left) / (W - left) * last)); };
  chart.addEventListener('pointerdown', e => { chart.setPointerCapture(e.pointerId); point(e); });
  chart.addEventListener('pointermove', e => { if (e.buttons) point(e); });
  addEventListener('resize', () => { drawChart(); show(at); });
  addEventListener('keydown', e => { if (e.key === ' ' && e.target === document.body) { e.preventDefault(); play.click(); } });

  $('stage').hidden = false;
  drawChart();
  const asked = days.findIndex(d => '#' + d.d === location.hash);
  show(asked >= 0 ? asked : last);
})();
