// The query editor. It asks nobody but this server: its own look-ups of prefixes and terms are switched off.
const place = document.getElementById('editor');
const start = document.getElementById('query');
const settings = JSON.parse(document.getElementById('settings').textContent);
const prefixes = settings.prefixes;
const terms = settings.terms;
const { Yasgui } = window;

Yasgui.Yasqe.defaults.autocompleters = ['local-prefixes', 'local-terms', 'variables'];
Yasgui.Yasqe.forkAutocompleter('prefixes', {
  name: 'local-prefixes',
  persistenceId: null,
  get: () => Promise.resolve(prefixes),
}, false);
Yasgui.Yasqe.forkAutocompleter('property', {
  name: 'local-terms',
  persistenceId: null,
  isValidCompletionPosition: (yasqe) => Yasgui.Yasqe.Autocompleters.property.isValidCompletionPosition(yasqe)
    || Yasgui.Yasqe.Autocompleters.class.isValidCompletionPosition(yasqe),
  get: () => Promise.resolve(terms),
}, false);

// The library takes the body of an error for its message, which only a text can be.
const ask = window.fetch.bind(window);
window.fetch = async (request, options) => {
  const response = await ask(request, options);
  const problem = (response.headers.get('Content-Type') || '').startsWith('application/problem+json');
  if (!problem) return response;
  const { title, detail } = await response.json();
  return new Response(`${title}. ${detail}`, { status: response.status, statusText: response.statusText });
};

const endpoint = new URL(settings.endpoint, location.href).href;
Yasgui.defaults.requestConfig = { ...Yasgui.defaults.requestConfig, endpoint, method: 'POST' };
Yasgui.Yasqe.defaults.value = start.value;
Yasgui.defaults.persistencyExpire = 0;
const editor = new Yasgui(place, {
  requestConfig: { endpoint, method: 'POST' },
  endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  persistenceId: null,
  yasr: { prefixes: Object.fromEntries(prefixes.map((p) => [p.slice(0, p.indexOf(':')), p.slice(p.indexOf('<') + 1, -1)])) },
});
document.getElementById('plain').hidden = true;
const tab = editor.getTab();
tab.setEndpoint(endpoint);
tab.setQuery(start.value);
if (settings.given) tab.query();
