// What axe-core finds in VitePress's theme, mended in its source: no setting of it does.

interface Edit {
  readonly from: string
  readonly to: string
}

const edits: Readonly<Record<string, readonly Edit[]>> = {
  // A dialog with links in it was said to be a button, and each option to contain a link.
  'VPLocalSearchBox.vue': [
    {
      from: `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
      to: 'role="dialog" aria-modal="true"',
    },
    {
      from: `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
      to: 'role="presentation"',
    },
    {
      from: `:aria-label="[...p.titles, p.title].join(' > ')"`,
      to: `:id="'localsearch-item-' + index" :aria-selected="selectedIndex === index ? 'true' : 'false'" role="option"`,
    },
    // A key without a role cannot have a name.
    ...['navigateUpKey', 'navigateDownKey', 'selectKey'].map((key) => ({
      from: `<kbd :aria-label="translate('modal.footer.${key}AriaLabel')">`,
      to: `<kbd role="img" :aria-label="translate('modal.footer.${key}AriaLabel')">`,
    })),
  ],
  // The name of a button has to contain what it shows; the key is no part of it.
  'VPNavBarSearchButton.vue': [
    { from: '<kbd class="DocSearch-Button-Key">K</kbd>', to: '<kbd class="DocSearch-Button-Key letter"></kbd>' },
  ],
}

/** A plugin of Vite; fails if VitePress writes something else. */
export const themeParts = () => ({
  name: 'beian:theme-parts',
  enforce: 'pre' as const,
  transform: (code: string, file: string): string | undefined => {
    const own = edits[file.slice(file.lastIndexOf('/') + 1)]
    return own?.reduce((text, { from, to }) => {
      if (!text.includes(from)) throw new Error(`${file} of VitePress does not contain: ${from}`)
      return text.replace(from, () => to)
    }, code)
  },
})
