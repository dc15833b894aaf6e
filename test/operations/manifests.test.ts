import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { longestStopMs } from '../../src/app.js';
import { isOwnServer } from '../../src/charts/own-server.js';
import { readConfig, variables } from '../../src/config.js';
import { createHealth } from '../../src/operations/health.js';
import { isSent, lastOf, readCommand, readCopy, readStages, readVariables } from './dockerfile.js';

const folder = mkdtempSync(join(tmpdir(), 'mirror-manifests-'));
const keyFile = join(folder, 'key');
writeFileSync(keyFile, Buffer.alloc(32, 7).toString('base64'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = z
  .object({
    main: z.string(),
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const stages = readStages();
const image = stages.at(-1);
const inImage = readVariables(lastOf(image, 'ENV') ?? '');
const pinned = /^[\w./-]+:v?\d+\.\d+(\.\d+)?(-[\w.]+)*$/;
const oneWorkspace = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

/** The configuration that a container comes to with the variables of a manifest and those of the image. */
function configOf(environment: Readonly<Record<string, string>>) {
  return readConfig({ ...inImage, ...environment, MIRROR_KEY_FILE: keyFile }, folder);
}

describe('the Dockerfile', () => {
  test('stands on one pinned version of Node, and ends with a user that is not root', () => {
    expect(new Set(stages.map((stage) => stage.image)).size).toBe(1);
    expect(image?.image).toMatch(/^node:24\.\d+\.\d+-bookworm-slim$/);
    expect(lastOf(image, 'USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test('copies only what is there and reaches the build, and into the image only what another stage made or a run needs', () => {
    const copies = stages.flatMap(({ instructions }) =>
      instructions.filter(({ word }) => word === 'COPY').map(({ rest }) => readCopy(rest)),
    );
    const sources = copies.filter(({ from }) => from === undefined).flatMap((copy) => copy.sources);

    expect(sources.length).toBeGreaterThan(4);
    expect(sources.filter((path) => !existsSync(path) || !isSent(path))).toEqual([]);
    expect(
      copies.flatMap(({ from }) => from ?? []).filter((from) => !stages.some(({ name }) => name === from)),
    ).toEqual([]);
    expect(image?.instructions.filter(({ word }) => word === 'COPY').map(({ rest }) => rest)).toEqual([
      '--from=packages /app/node_modules ./node_modules',
      '--from=build /app/dist ./dist',
      'package.json ./',
      // Where the bundle looks: two folders above itself.
      'prisma/migrations ./prisma/migrations',
    ]);
  });

  test.each([
    '.git/config',
    '.env',
    'mirror.key',
    'mirror.env',
    'data/mirror.db',
    'data/local/mirror.key',
    'dist/app/main.js',
    'node_modules/pino/pino.js',
    'test/operations/dockerfile.ts',
    'src/storage/generated/sqlite/client.ts',
  ])('never sends %s to the build', (path) => {
    expect(isSent(path)).toBe(false);
  });

  test('installs by the lockfile, without anybody’s scripts, and without development in the image', () => {
    const runs = stages.flatMap(({ name, instructions }) =>
      instructions.filter(({ word }) => word === 'RUN').map(({ rest }) => ({ name, rest })),
    );
    const installs = runs.filter(({ rest }) => /npm (ci|install|i) ?/.test(rest));

    expect(installs.map(({ name }) => name)).toEqual(['build', 'packages']);
    for (const { rest } of installs) expect(rest).toMatch(/^npm ci .*--ignore-scripts/);
    expect(installs[1]?.rest).toContain('--omit=dev');
    expect(inImage['NODE_ENV']).toBe('production');
  });

  test('keeps every package that the bundle leaves outside', () => {
    const outside = [...(program.scripts['bundle'] ?? '').matchAll(/--external:(\S+)/g)].map(([, name = '']) => name);
    const [, removed = ''] =
      /npm uninstall (.+)$/.exec(
        stages.find(({ name }) => name === 'packages')?.instructions.find(({ word }) => word === 'RUN')?.rest ?? '',
      ) ?? [];
    const gone = removed.split(' ').filter((word) => !word.startsWith('--'));
    // libsql comes with the adapter that is bundled.
    const kept = Object.keys(program.dependencies).filter((name) => !gone.includes(name));

    expect(gone).toEqual(['prisma', 'typescript']);
    expect(outside.length).toBeGreaterThan(8);
    for (const name of outside.filter((each) => each !== 'libsql')) {
      expect(kept.some((each) => each === name || (name.endsWith('/*') && each.startsWith(name.slice(0, -1))))).toBe(
        true,
      );
    }
  });

  test('starts the program, and asks its own port for operations whether it lives', async () => {
    expect(readCommand(lastOf(image, 'CMD') ?? '')).toEqual(['node', '--enable-source-maps', program.main]);
    const [node, , script = ''] = readCommand(lastOf(image, 'HEALTHCHECK') ?? '');
    const [, path = ''] = /127\.0\.0\.1:\$\{process\.env\.OPERATIONS_PORT\}(\/\w+)/.exec(script) ?? [];
    expect(node).toBe('node');
    expect(await createHealth().probe(path)).toMatchObject({ status: 200 });
  });

  test('says the ports that the program listens on', () => {
    const read = configOf(oneWorkspace);
    if ('problems' in read) throw new Error(read.problems.join('\n'));
    const { port, operationsPort, host } = read.config;

    expect(lastOf(image, 'EXPOSE')).toBe(`${port} ${operationsPort}`);
    expect(host).toBe('0.0.0.0');
    expect(Object.keys(inImage).filter((name) => !variables.includes(name))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  const service = z.object({
    image: z.string().optional(),
    environment: z.record(z.string(), z.string()).optional(),
    networks: z.array(z.string()),
    ports: z.array(z.string()).optional(),
    volumes: z.array(z.string()).optional(),
    deploy: z.object({ replicas: z.number().optional() }).optional(),
    read_only: z.boolean().optional(),
    cap_drop: z.array(z.string()).optional(),
    security_opt: z.array(z.string()).optional(),
    stop_grace_period: z.string().optional(),
    secrets: z.array(z.string()).optional(),
    depends_on: z.unknown().optional(),
    healthcheck: z.unknown().optional(),
  });
  const text = readFileSync('manifests/compose.yaml', 'utf8');
  const compose = z
    .object({
      services: z.object({ mirror: service, proxy: service, database: service, charts: service }),
      configs: z.object({ caddyfile: z.object({ content: z.string() }) }),
      secrets: z.object({ mirror_key: z.object({ file: z.string() }) }),
      networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
    })
    .parse(parse(text));
  const { mirror, proxy, database, charts } = compose.services;

  /** What an operator sets, put where compose puts it. */
  function environmentWith(set: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(mirror.environment ?? {}).map(([name, value]) => [
        name,
        value.replaceAll(
          /\$\{(\w+)(?::[-?]([^}]*))?\}/g,
          (_, variable: string, otherwise = '') =>
            set[variable] ?? (value.includes(`{${variable}:?`) ? '' : String(otherwise)),
        ),
      ]),
    );
  }

  test.each([
    ['one workspace', oneWorkspace],
    [
      'many',
      {
        SLACK_SIGNING_SECRET: oneWorkspace.SLACK_SIGNING_SECRET,
        SLACK_CLIENT_ID: '1234567890.1234567890',
        SLACK_CLIENT_SECRET: '0123456789abcdef0123456789abcdef',
        SLACK_STATE_SECRET: 's'.repeat(44),
      },
    ],
  ])('is a configuration that the program takes, for %s', (_, slack) => {
    const environment = environmentWith({ ...slack, DATABASE_PASSWORD: 'abc123', MIRROR_HOST: 'mirror.example.com' });
    const read = configOf(environment);

    expect('problems' in read ? read.problems : []).toEqual([]);
    expect(Object.keys(environment).filter((name) => !variables.includes(name))).toEqual([]);
    expect('config' in read && read.config.database).toEqual({
      engine: 'postgresql',
      url: 'postgresql://mirror:abc123@database:5432/mirror',
    });
  });

  test('runs two copies, without rights and on a tree that nobody writes to, with the key as a file', () => {
    expect(mirror.deploy?.replicas).toBe(2);
    expect(mirror).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(mirror.environment?.['MIRROR_KEY_FILE']).toBe(`/run/secrets/${mirror.secrets?.[0]}`);
    expect(Object.keys(mirror.environment ?? {})).not.toContain('MIRROR_KEY');
    // No word of a secret stands in the file.
    expect(text).not.toMatch(/xox[bp]-\w|PASSWORD: \w/);
  });

  test('gives a stop the time it takes', () => {
    expect(1000 * Number(mirror.stop_grace_period?.replace(/s$/, ''))).toBeGreaterThan(longestStopMs);
  });

  test('lets in what Slack sends and nothing else', () => {
    const { content } = compose.configs.caddyfile;
    const published = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);

    expect(published.map(([name]) => name)).toEqual(['proxy']);
    expect(content).toMatch(/handle \/slack\/\*/);
    expect(content).toMatch(/name mirror\s+port 3000/);
    expect(content).toContain('respond 404');
    expect(proxy.networks).toEqual(['front']);
  });

  test('hides the database from everybody but the mirror, and lets whoever draws reach nobody', () => {
    expect(database.networks).toEqual(['storage']);
    expect(charts.networks).toEqual(['drawing']);
    expect(compose.networks['storage']?.internal).toBe(true);
    expect(compose.networks['drawing']?.internal).toBe(true);
    expect(mirror.networks).toEqual(['front', 'storage', 'drawing']);
    expect(new URL(mirror.environment?.['QUICKCHART_URL'] ?? '').hostname).toBe('charts');
    expect(isOwnServer(mirror.environment?.['QUICKCHART_URL'] ?? '')).toBe(true);
    expect(mirror.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck).toBeDefined();
  });

  test('pins every image of others', () => {
    for (const { image: name } of [proxy, database, charts]) expect(name).toMatch(pinned);
  });
});

describe('kubernetes.yaml', () => {
  const documents = parseAllDocuments(readFileSync('manifests/kubernetes.yaml', 'utf8')).map(
    (document) =>
      document.toJS() as {
        readonly kind: string;
        readonly metadata: { readonly name: string };
        readonly spec: unknown;
      },
  );
  const probe = z.object({
    httpGet: z.object({ path: z.string(), port: z.string() }),
    periodSeconds: z.number(),
    timeoutSeconds: z.number().optional(),
    failureThreshold: z.number(),
  });
  const container = z.object({
    image: z.string(),
    ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
    securityContext: z.record(z.string(), z.unknown()),
    resources: z.object({ requests: z.record(z.string(), z.string()), limits: z.record(z.string(), z.string()) }),
  });
  const deployment = z.object({
    replicas: z.number(),
    strategy: z.unknown().optional(),
    template: z.object({
      metadata: z.object({
        labels: z.record(z.string(), z.string()),
        annotations: z.record(z.string(), z.string()).optional(),
      }),
      spec: z.object({
        automountServiceAccountToken: z.boolean(),
        terminationGracePeriodSeconds: z.number().optional(),
        securityContext: z.record(z.string(), z.unknown()),
        containers: z.array(z.unknown()),
      }),
    }),
  });

  function specOf(kind: string, name: string): unknown {
    const found = documents.filter((each) => each.kind === kind && each.metadata.name === name);
    expect(found).toHaveLength(1);
    return found[0]?.spec ?? found[0];
  }

  const mirror = deployment.parse(specOf('Deployment', 'mirror'));
  const pod = mirror.template.spec;
  const running = container
    .extend({
      startupProbe: probe,
      livenessProbe: probe,
      readinessProbe: probe,
      lifecycle: z.object({
        preStop: z.object({ exec: z.object({ command: z.tuple([z.literal('sleep'), z.string()]) }) }),
      }),
      volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string(), readOnly: z.boolean().optional() })),
    })
    .parse(pod.containers[0]);
  const { data: settings } = z.object({ data: z.record(z.string(), z.string()) }).parse(specOf('ConfigMap', 'mirror'));

  test('is a configuration that the program takes', () => {
    const read = configOf({ ...settings, ...oneWorkspace, DATABASE_URL: 'postgresql://mirror:a@host:5432/mirror' });

    expect('problems' in read ? read.problems : []).toEqual([]);
    expect(Object.keys(settings).filter((name) => !variables.includes(name))).toEqual([]);
    const key = running.volumeMounts.find(({ mountPath }) => settings['MIRROR_KEY_FILE'] === `${mountPath}/key`);
    expect(key?.readOnly).toBe(true);
    expect(running.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/run/secrets/mirror', '/tmp']);
  });

  test('names in its comment only variables that there are', () => {
    const names = readFileSync('manifests/kubernetes.yaml', 'utf8').match(/\b(SLACK|MIRROR|DATABASE)_[A-Z_]+/g) ?? [];

    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !variables.includes(name))).toEqual([]);
  });

  test('probes what the program answers, on the port it answers on', async () => {
    const health = createHealth();
    health.begin({ database: async () => true, slack: () => true });
    const ports = new Map(running.ports.map((port) => [port.name, port.containerPort]));
    expect(`${ports.get('http')} ${ports.get('operations')}`).toBe(lastOf(image, 'EXPOSE'));
    expect(mirror.template.metadata.annotations?.['prometheus.io/port']).toBe(String(ports.get('operations')));
    for (const { httpGet } of [running.startupProbe, running.livenessProbe, running.readinessProbe]) {
      expect(httpGet.port).toBe('operations');
      expect(await health.probe(httpGet.path)).toMatchObject({ status: 200 });
    }
    // A database that is away restarts nobody.
    expect([running.startupProbe, running.livenessProbe].map(({ httpGet }) => httpGet.path)).toEqual([
      '/healthz',
      '/healthz',
    ]);
    expect(running.readinessProbe.httpGet.path).toBe('/readyz');
  });

  test('gives a stop the time it takes, after a pause in which the others take over', () => {
    const pauseMs = 1000 * Number(running.lifecycle.preStop.exec.command[1]);

    expect(pauseMs).toBeGreaterThan(0);
    expect(1000 * (pod.terminationGracePeriodSeconds ?? 0)).toBeGreaterThan(pauseMs + longestStopMs);
  });

  test('runs two copies one of which is always there', () => {
    expect(mirror.replicas).toBe(2);
    expect(mirror.strategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } });
    expect(specOf('PodDisruptionBudget', 'mirror')).toMatchObject({
      minAvailable: 1,
      selector: { matchLabels: mirror.template.metadata.labels },
    });
    expect(specOf('Service', 'mirror')).toMatchObject({ selector: mirror.template.metadata.labels });
  });

  test('gives nobody rights that they do not need', () => {
    const charts = deployment.parse(specOf('Deployment', 'charts'));
    const drawing = container.parse(charts.template.spec.containers[0]);
    for (const { automountServiceAccountToken, securityContext } of [pod, charts.template.spec]) {
      expect(automountServiceAccountToken).toBe(false);
      expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    }
    for (const { securityContext, resources } of [running, drawing]) {
      expect(securityContext).toMatchObject({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
      expect(resources.limits['memory']).toBeDefined();
    }
    expect(running.securityContext['readOnlyRootFilesystem']).toBe(true);
    const { runAsUser, runAsGroup } = pod.securityContext;
    expect([runAsUser, runAsGroup].join(':')).toBe(lastOf(image, 'USER'));
    expect(drawing.image).toMatch(pinned);
  });

  test('lets whoever draws reach nobody, and be reached by the mirror alone', () => {
    expect(specOf('NetworkPolicy', 'charts')).toEqual({
      podSelector: { matchLabels: { app: 'charts' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: { matchLabels: mirror.template.metadata.labels } }], ports: [{ port: 3400 }] }],
      egress: [],
    });
    expect(settings['QUICKCHART_URL']).toBe('http://charts:3400');
  });
});
