// What does the owner of a bucket do by hand in a vendor's console? Creates it and sets what each member may do.
import { AwsV4Signer } from 'aws4fetch';
import { BUCKET, type Cluster, type S3User } from './ceph';
import { lineFetch } from './line';

/** Sends one signed request; throws the store's message when it refuses. */
async function ask(user: S3User, linePort: number, method: string, path: string, body = ''): Promise<void> {
  const url = `https://127.0.0.1:${linePort}${path}`;
  const signed = await new AwsV4Signer({ ...user, url, method, service: 's3', region: 'default' }).sign();
  const response = await lineFetch(url, { method, headers: signed.headers, body: body || null });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

/** Creates the agency's bucket. */
export async function makeBucket(cluster: Cluster, linePort: number): Promise<void> {
  await ask(cluster.owner, linePort, 'PUT', `/${BUCKET}`);
}

/** Sets the bucket's policy, as its owner pastes it. */
export async function setPolicy(cluster: Cluster, linePort: number, policy: unknown): Promise<void> {
  await ask(cluster.owner, linePort, 'PUT', `/${BUCKET}?policy`, JSON.stringify(policy));
}
