import { type Theme, useRoute } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h, nextTick, onMounted, watch } from 'vue'
import HeroPicture from './HeroPicture.vue'
import { LazyPlayground } from './lazy-playground'
import { keepToSections, loadHashMap } from './sections'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: {
    setup: () => {
      // The theme gives its home page no main part.
      const mark = (): void => {
        const content = document.querySelector('#VPContent')
        if (content?.querySelector('main')) content.removeAttribute('role')
        else content?.setAttribute('role', 'main')
      }
      const route = useRoute()
      onMounted(mark)
      onMounted(loadHashMap)
      watch(
        () => route.path,
        () => nextTick(mark),
      )
      return () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HeroPicture) })
    },
  },
  enhanceApp: ({ app, router }) => {
    keepToSections(router)
    app.component('BeianPlayground', LazyPlayground)
  },
} satisfies Theme
