import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import HeroPicture from './HeroPicture.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HeroPicture) }),
  enhanceApp: ({ app }) => {
    // A chunk of its own: only the page that shows it loads it.
    app.component(
      'BeianPlayground',
      defineAsyncComponent(() => import('./playground/BeianPlayground.vue')),
    )
  },
} satisfies Theme
