import { createRouter, createWebHashHistory, type Router, type RouteRecordRaw } from 'vue-router'
import WelcomeView from './views/welcome/welcome-view.vue'
import { useWorkspaceStore } from './stores/workspace'

declare module 'vue-router' {
  interface RouteMeta {
    /** The screen stands alone, without rail and bar. */
    bare?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'welcome', component: WelcomeView, meta: { bare: true } },
  { path: '/segments', name: 'segments', component: () => import('./views/segments/segments-view.vue') },
  {
    path: '/segments/:id',
    component: () => import('./views/segment/segment-view.vue'),
    children: [
      { path: '', name: 'builder', component: () => import('./views/builder/builder-view.vue') },
      { path: 'persona', name: 'persona', component: () => import('./views/persona/persona-view.vue') },
      {
        path: 'standard',
        name: 'standard',
        component: () => import('./views/standards/segment-standard-view.vue')
      },
      { path: 'members', name: 'members', component: () => import('./views/segment/members-view.vue') }
    ]
  },
  { path: '/customers', name: 'customers', component: () => import('./views/customers/customers-view.vue') },
  { path: '/duplicates', name: 'duplicates', component: () => import('./views/duplicates/duplicates-view.vue') },
  { path: '/import', name: 'import', component: () => import('./views/import/import-view.vue') },
  { path: '/standards', name: 'standards', component: () => import('./views/standards/standards-view.vue') },
  { path: '/export', name: 'export', component: () => import('./views/export/export-view.vue') },
  {
    path: '/standards/documents',
    name: 'documents',
    component: () => import('./views/standards/documents-view.vue')
  },
  { path: '/journal', name: 'journal', component: () => import('./views/journal/journal-view.vue') },
  { path: '/settings', name: 'settings', component: () => import('./views/settings/settings-view.vue') },
  { path: '/backups', name: 'backups', component: () => import('./views/backups/backups-view.vue') },
  { path: '/:rest(.*)*', redirect: '/' }
]

/** The screens and their addresses. All but the welcome need an open workspace. */
export function createScreens(): Router {
  const router = createRouter({
    history: createWebHashHistory(),
    routes
  })
  router.beforeEach(async (to) => {
    const workspace = useWorkspaceStore()
    if (to.name === 'welcome' || workspace.state) return true
    return (await workspace.refresh()) ? true : { name: 'welcome' }
  })
  return router
}
