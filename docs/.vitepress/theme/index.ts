import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import HeroPicture from './HeroPicture.vue'
import { LazyPlayground } from './lazy-playground'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HeroPicture) }),
  enhanceApp: ({ app }) => {
    app.component('BeianPlayground', LazyPlayground)
  },
} satisfies Theme
