// The table of settings, made from package.json, so that the README has them all.

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly default?: unknown;
  readonly order?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** One line a setting, in the order in which the settings editor shows them. */
export function settingsTable(manifest: string): string {
  const { contributes }: Manifest = JSON.parse(manifest);
  const settings = Object.entries(contributes.configuration.properties).sort(
    ([a, one], [b, other]) => (one.order ?? 0) - (other.order ?? 0) || (a < b ? -1 : 1),
  );
  const rows = settings.map(([name, setting]) => {
    const what = setting.markdownDescription ?? setting.description ?? '';
    return `| \`${name}\` | \`${JSON.stringify(setting.default ?? null)}\` | ${inCell(what)} |`;
  });
  return ['| setting | default | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

function inCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
