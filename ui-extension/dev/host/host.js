// What a host does: reads the manifest, loads each panel's module (here twice, as two plugins might), fills its slots.
const manifest = await (await fetch('/dealwright/ui/extensions.json')).json();
const properties = { 'customer-email': 'maya', 'customer-name': 'Maya Chen', 'lead-id': 'lead-40' };
for (const panel of manifest.panels) {
  await import(panel.module);
  await import(`${panel.module}?twice`);
  const element = document.createElement(panel.element);
  for (const name of panel.properties) if (properties[name]) element.setAttribute(name, properties[name]);
  document.getElementById(panel.slot).append(element);
}
