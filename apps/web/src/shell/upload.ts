import { UseInterceptors, applyDecorators } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** What `@UploadedFile()` hands over. `mimetype` and the name are the sender's words: look at the bytes. */
export interface Upload {
  readonly originalname: string;
  readonly mimetype: string;
  readonly size: number;
  readonly buffer: Buffer;
}

const MAX_FIELD_BYTES = 1024 * 1024;
/** A report of 200 pages as the editor sends it, each block with its id. */
export const MAX_DOCUMENT_BYTES = 6 * 1024 * 1024;

/** One file at most, kept in memory, at most 10 MB; a bigger one is answered with a page that says so. */
export const AcceptsUpload = (field: string, fieldSize = MAX_FIELD_BYTES): MethodDecorator =>
  applyDecorators(
    UseInterceptors(
      FileInterceptor(field, {
        limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 50, fieldSize },
        defParamCharset: 'utf8',
      }),
    ),
  );

/** A file field that was left empty arrives as a file without bytes. */
export const chosenFile = (upload: Upload | undefined): Upload | undefined =>
  upload !== undefined && upload.size > 0 ? upload : undefined;
