import type { LocalView, Surface } from './records.js';
import type { Workspace } from './workspace.js';

/** Slack shows at most three modals on top of each other. */
export const STACK_LIMIT = 3;

export function stackOf(workspace: Workspace, personId: string, device: string): LocalView[] {
  return workspace.stacks.get(`${personId}/${device}`) ?? [];
}

export function setStack(workspace: Workspace, personId: string, device: string, stack: LocalView[]): void {
  const kept = new Set(stack.map((view) => view.id));
  for (const view of stackOf(workspace, personId, device)) {
    if (kept.has(view.id)) continue;
    workspace.drafts.delete(draftKey(personId, { kind: 'modal', viewId: view.id }));
    workspace.openViews.delete(view.id);
  }
  for (const view of stack) workspace.openViews.set(view.id, view);
  if (stack.length === 0) workspace.stacks.delete(`${personId}/${device}`);
  else workspace.stacks.set(`${personId}/${device}`, stack);
}

export function findOpenView(workspace: Workspace, matches: (view: LocalView) => boolean): LocalView | undefined {
  for (const view of workspace.openViews.values()) if (matches(view)) return view;
  return undefined;
}

/** Under which key what a person typed on a surface is kept. */
export function draftKey(personId: string, surface: Surface): string {
  switch (surface.kind) {
    case 'message':
      return `${personId} message ${surface.channel} ${surface.ts}`;
    case 'modal':
      return `${personId} modal ${surface.viewId}`;
    case 'home':
      return `${personId} home`;
  }
}
