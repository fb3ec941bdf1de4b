import type { TRPCError } from '@trpc/server';
import type { TRPC_ERROR_CODE_NUMBER } from '@trpc/server/rpc';
import { ZodError } from 'zod';
import { refusalOf } from './refused.ts';

/** What is wrong with one field: where and which check, never what was written there. */
export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
}

interface Shape {
  readonly message: string;
  readonly code: TRPC_ERROR_CODE_NUMBER;
  readonly data: { readonly code: string; readonly httpStatus: number; readonly path?: string };
}

export function errorShape({
  shape,
  error,
  ctx,
}: {
  shape: Shape;
  error: TRPCError;
  ctx: { requestId: string } | undefined;
}) {
  return {
    code: shape.code,
    message: error.code,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      requestId: ctx?.requestId,
      refusal: refusalOf(error.cause),
      fields:
        error.code === 'BAD_REQUEST' && error.cause instanceof ZodError ? error.cause.issues.map(field) : undefined,
    },
  };
}

function field(issue: ZodError['issues'][number]): FieldError {
  const { path, code } = issue;
  return {
    path: path.map((key) => (typeof key === 'number' ? key : String(key))),
    code,
    ...('minimum' in issue && { minimum: issue.minimum }),
    ...('maximum' in issue && { maximum: issue.maximum }),
    ...('format' in issue && { format: issue.format }),
  };
}
