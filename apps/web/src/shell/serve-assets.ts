import type { NextFunction, Request, Response } from 'express';
import { favicon, findAsset, type Asset } from '#ui';
import { editorScript } from '../editor/editor-script.ts';

/** The name holds a hash of the content, so a browser may keep it for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export function serveAssets(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return next();
  if (request.path === '/favicon.ico') return send(response, favicon(), 'public, max-age=86400');
  const asset = request.path.startsWith('/assets/') ? assetAt(request.path) : undefined;
  return asset ? send(response, asset, FOR_EVER) : next();
}

function assetAt(path: string): Asset | undefined {
  if (!path.startsWith('/assets/editor.')) return findAsset(path);
  const script = editorScript();
  return script.path === path ? script : undefined;
}

function send(response: Response, { contentType, content }: Asset, cacheControl: string): void {
  response.setHeader('content-type', contentType);
  response.setHeader('cache-control', cacheControl);
  response.send(content);
}
