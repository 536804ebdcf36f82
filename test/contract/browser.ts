// What component libraries ask of a browser and jsdom does not have.
const browser = globalThis as Record<string, unknown>

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

browser.ResizeObserver ??= Observer
browser.IntersectionObserver ??= Observer
browser.IS_REACT_ACT_ENVIRONMENT = false
browser.matchMedia ??= () => ({
  matches: false,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
})
