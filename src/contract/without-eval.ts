import { z } from 'zod'

/** Keeps schemas from compiling themselves with eval, which the page's content policy refuses; import it before any schema. */
z.config({ jitless: true })
