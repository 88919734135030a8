// Small comforts; every page reads the same without them.
document.querySelectorAll('button.copy').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy).textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.copied;
    } catch {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById(button.dataset.copy));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      button.textContent = button.dataset.selected;
    }
  });
});

// Completes what is typed into a search field; Enter searches as ever.
document.querySelectorAll('form.find input[type=search]').forEach((input, number) => {
  const list = document.createElement('datalist');
  list.id = `complete-${number}`;
  input.after(list);
  input.setAttribute('list', list.id);
  const kinds = JSON.parse(input.form.dataset.kinds);
  let waiting;
  let asked = '';
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = input.value.trim();
      if (typed.length < 2 || typed === asked) return;
      asked = typed;
      const answer = await fetch(`${input.form.action}/complete?q=${encodeURIComponent(typed)}`);
      if (!answer.ok || typed !== asked) return;
      const { hits } = await answer.json();
      list.replaceChildren(...hits.map((hit) => new Option(kinds[hit.type] ?? hit.type, hit.label)));
    }, 120);
  });
});
