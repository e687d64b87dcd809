import type { Recipe } from '../Recipe.ts';

const CLASSES = ['informational', 'success', 'redirection', 'client error', 'server error'];

// In the package, but registered with IANA as unused (418) or not at all (509).
const UNREGISTERED = ['418', '509'];
// RFC 9110 renamed these two; the package has the reasons of RFC 7231 and RFC 4918.
const RENAMED: Record<string, string> = { 413: 'Content Too Large', 422: 'Unprocessable Content' };

/** The words of the protocol HTTP. */
export const recipe: Recipe = {
  sources: ['statuses', 'own'],
  make(open) {
    const codes = Object.entries(open('statuses').json<Record<string, string>>('codes.json'));
    return {
      httpStatuses: {
        about: 'The registered HTTP status codes (IANA; RFC 9110 and others) with their reasons and classes.',
        type: 'HttpStatus',
        fields: {
          code: { kind: 'number', about: '100 to 511.' },
          reason: { kind: 'text', about: '`Not Found`.' },
          kind: {
            kind: 'text',
            about: 'The class: informational, success, redirection, client error or server error.',
          },
        },
        rows: codes
          .filter(([code]) => !UNREGISTERED.includes(code))
          .map(([code, reason]) => ({
            code: Number(code),
            reason: RENAMED[code] ?? reason,
            kind: CLASSES[Number(code[0]) - 1]!,
          })),
      },
      httpMethods: {
        about: 'The request methods of HTTP (RFC 9110, section 9.3) and PATCH (RFC 5789).',
        rows: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'],
      },
    };
  },
};
