import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

const margin = '120px'

/** Whether an element is on the screen or close to it; always true where that cannot be observed. */
export function useInSight(element: Ref<Element | null>): Ref<boolean> {
  const inSight = ref(typeof IntersectionObserver === 'undefined')
  if (inSight.value) return inSight
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) inSight.value = entry.isIntersecting
    },
    { rootMargin: margin }
  )
  onMounted(() => {
    if (element.value) observer.observe(element.value)
  })
  onBeforeUnmount(() => observer.disconnect())
  return inSight
}
