// What makes pages quicker to use. Every page works without it.
(() => {
  const each = (css, act, root = document) => root.querySelectorAll(css).forEach(act);
  const make = (tag, props) => Object.assign(document.createElement(tag), props);

  // A form goes once: its button says so. Coming back with the browser's button frees it again.
  addEventListener('submit', e => {
    const form = e.target, button = e.submitter;
    // data-again: the answer is a file, so the page stays and the form may be sent again.
    if (form.method !== 'post' || 'again' in form.dataset) return;
    if (form.action.endsWith('/dang-xuat')) sessionStorage.clear();
    if (form.dataset.sent) return e.preventDefault();
    form.dataset.sent = 1;
    if (button && button.tagName === 'BUTTON') {
      button.dataset.text = button.textContent;
      button.textContent = 'Đang gửi…';
      button.setAttribute('aria-disabled', 'true');
    }
  });
  addEventListener('pageshow', e => e.persisted && each('[data-sent]', form => {
    delete form.dataset.sent;
    each('button[data-text]', button => {
      button.textContent = button.dataset.text;
      button.removeAttribute('aria-disabled');
    }, form);
  }));

  // Files: too large is said before the wait, a picture is shown at once.
  addEventListener('change', e => {
    const input = e.target, box = input.closest('.ask');
    if (input.type !== 'file' || !box) return;
    each('.preview, .js-error', old => old.remove(), box);
    const max = input.dataset.maxMb, big = [...input.files].find(file => max && file.size > max * 1048576);
    input.toggleAttribute('aria-invalid', false);
    if (big) {
      const mb = (big.size / 1048576).toFixed(1).replace('.', ',');
      const text = `Tệp “${big.name}” nặng ${mb} MB, quá mức ${max} MB. Chọn tệp nhỏ hơn.`;
      input.value = '';
      input.setAttribute('aria-invalid', 'true');
      box.append(make('p', { className: 'error js-error', role: 'alert', textContent: text }));
      return;
    }
    for (const file of input.files) {
      if (file.type.startsWith('image/')) box.append(make('img', { className: 'preview', alt: file.name, src: URL.createObjectURL(file) }));
    }
  });

  // Filters: on change, never on key-up (Telex composes a letter over several keys).
  each('form[data-filter]', form => form.addEventListener('change', () => form.requestSubmit()));

  // Drafts: what was typed but not sent stays in this tab and is offered back.
  each('form[data-draft]', form => {
    const key = 'nhap:' + form.dataset.draft;
    const fields = () => [...form.elements].filter(f => f.name && !/^(hidden|file|password|submit)$/.test(f.type));
    const read = () => fields().map(f => /^(radio|checkbox)$/.test(f.type) ? f.checked : f.value);
    const first = JSON.stringify(read());
    let kept;
    try { kept = sessionStorage.getItem(key); } catch { return; }
    if (kept && kept !== first && !document.querySelector('.summary')) {
      const bar = make('div', { className: 'note draft', role: 'status' });
      const yes = make('button', { type: 'button', className: 'btn quiet', textContent: 'Lấy lại' });
      const no = make('button', { type: 'button', className: 'link', textContent: 'Bỏ' });
      yes.onclick = () => {
        JSON.parse(kept).forEach((value, i) => {
          const f = fields()[i];
          if (f) f[typeof value === 'boolean' ? 'checked' : 'value'] = value;
        });
        bar.remove();
      };
      no.onclick = () => { sessionStorage.removeItem(key); bar.remove(); };
      bar.append(make('span', { textContent: 'Lần trước còn điều đã gõ mà chưa gửi.' }), yes, no);
      form.prepend(bar);
    }
    form.addEventListener('input', () => sessionStorage.setItem(key, JSON.stringify(read())));
  });
  // The server says which draft arrived, on the page after.
  each('[data-draft-done]', e => sessionStorage.removeItem('nhap:' + e.dataset.draftDone));

  // Entry grids: arrows and Enter walk between cells.
  addEventListener('keydown', e => {
    const cell = e.target.closest('.sheet-grid td'), step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[e.key];
    if (!cell || !step) return;
    const rows = [...cell.closest('tbody').rows].filter(row => row.querySelector('td input')), row = rows[rows.indexOf(cell.parentNode) + step];
    const next = row && row.cells[cell.cellIndex]?.querySelector('input:not([type=hidden]), select');
    e.preventDefault();
    if (next) { next.focus(); next.select?.(); }
  });

  // Rows of a sheet (cells of a grid) save themselves as they are left. What cannot be sent waits, is shown as waiting, and goes with the next chance.
  each('[data-rows]', rows => {
    const form = rows.closest('form'), waiting = new Set(), single = rows.dataset.single, fields = (rows.dataset.fields || 'Code Points Verdict Note Seen').split(' ');
    const once = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (+c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16));
    const part = (row, name) => row.querySelector(`[name$=".${name}"]`);
    const paint = (row, state) => (single ? [row] : [...row.querySelectorAll('.cell')]).forEach(cell => { cell.className = cell.className.replace(/ ?(saved|waiting|refused)/g, '') + ' ' + state; });
    const say = (row, text) => {
      const line = single ? row.querySelector('.saying') : row.nextElementSibling;
      line.hidden = !text;
      line.querySelector('.error').textContent = text || '';
    };
    const send = async row => {
      const data = new FormData();
      for (const name of fields) data.append('row.' + name, part(row, name)?.value ?? '');
      for (const name of ['Reason', 'Source']) if (form.elements[name]) data.append(name, form.elements[name].value);
      data.append('__form', form.elements.__form.value);
      data.append('__once', row.dataset.once ||= once());
      paint(row, 'waiting');
      waiting.add(row);
      let answer, body;
      try {
        answer = await fetch(rows.dataset.rows, { method: 'POST', body: data });
        body = await answer.json();
      } catch { return; }
      waiting.delete(row);
      delete row.dataset.once;
      paint(row, answer.ok ? 'saved' : 'refused');
      say(row, answer.ok ? body.why : body.sentence || 'Chưa lưu được. Tải lại trang rồi thử lại.');
      if (!answer.ok) return;
      part(row, 'Seen').value = body.seen;
      if (part(row, 'Was')) part(row, 'Was').value = part(row, 'Text').value;
      const points = part(row, 'Points');
      if (points) points.placeholder = body.points;
      each('[data-total]', e => { e.textContent = body.total; });
      each('[data-open]', e => { e.textContent = body.open; });
    };
    let chain = Promise.resolve();
    const queue = row => { chain = chain.then(() => send(row)); };
    rows.addEventListener('change', e => {
      const row = e.target.closest(single ? 'td' : 'tr');
      delete row.dataset.once;
      [...waiting].filter(other => other !== row).forEach(queue);
      queue(row);
    });
    addEventListener('online', () => [...waiting].forEach(queue));
    addEventListener('beforeunload', e => waiting.size && !form.dataset.sent && e.preventDefault());
  });

  // Keying paper forms: a full line, or Enter, goes on to the next line; the form is sent by its button.
  each('.keying', grid => {
    const boxes = [...grid.querySelectorAll('[data-fill]')];
    const next = box => { const to = boxes[boxes.indexOf(box) + 1]; (to || grid.closest('form').querySelector('.btn')).focus(); };
    grid.addEventListener('input', e => {
      if (e.target.dataset.fill && e.target.value.replace(/\s/g, '').length >= +e.target.dataset.fill) next(e.target);
    });
    grid.addEventListener('keydown', e => {
      if (e.key !== 'Enter' || !e.target.dataset.fill) return;
      e.preventDefault();
      next(e.target);
    });
  });
})();
