// What the owner of a bucket does by hand in a vendor's console: makes it, and says what each member may do there.
import { AwsV4Signer } from 'aws4fetch';
import { BUCKET, type Cluster, type S3User } from './ceph';
import { lineFetch } from './line';

/** Sends one signed request; throws what the store says where it refuses. */
async function ask(user: S3User, linePort: number, method: string, path: string, body = ''): Promise<void> {
  const url = `https://127.0.0.1:${linePort}${path}`;
  const signed = await new AwsV4Signer({ ...user, url, method, service: 's3', region: 'default' }).sign();
  const response = await lineFetch(url, { method, headers: signed.headers, body: body || null });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

/** Makes the agency's bucket. */
export async function makeBucket(cluster: Cluster, linePort: number): Promise<void> {
  await ask(cluster.owner, linePort, 'PUT', `/${BUCKET}`);
}

/** Sets the policy of the bucket, as its owner pastes it. */
export async function setPolicy(cluster: Cluster, linePort: number, policy: unknown): Promise<void> {
  await ask(cluster.owner, linePort, 'PUT', `/${BUCKET}?policy`, JSON.stringify(policy));
}
