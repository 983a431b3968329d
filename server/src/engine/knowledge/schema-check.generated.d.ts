// The compiled schema: true for data that fits server/knowledge/schema.json; otherwise `validate.errors` says what does not.

/** One mismatch, in ajv's words. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
