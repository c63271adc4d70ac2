// What is the published JSON Schema of a client file? Emitted from the zod schemas into docs/client.schema.json.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emitClientSchema } from './client-schema';

writeFileSync(fileURLToPath(new URL('../../docs/client.schema.json', import.meta.url)), emitClientSchema());
