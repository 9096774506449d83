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
    const rows = [...cell.closest('tbody').rows], row = rows[rows.indexOf(cell.parentNode) + step];
    const next = row && row.cells[cell.cellIndex].querySelector('input');
    e.preventDefault();
    if (next) { next.focus(); next.select(); }
  });
})();
