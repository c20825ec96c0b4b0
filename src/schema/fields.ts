import { z } from 'astro/zod';

/** One field of a file, as the contribute page tells it. */
export interface Field {
  name: string;
  needed: boolean;
  /** What it says: its description, or what is possible there. */
  says: string;
}

interface JsonSchema {
  description?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

function possible({ type, enum: values, const: only, items, properties }: JsonSchema): string {
  if (values) return `One of: ${values.join(', ')}.`;
  if (only !== undefined) return `Only: ${String(only)}.`;
  if (items)
    return `A list. ${items.properties ? `Each entry has: ${Object.keys(items.properties).join(', ')}.` : (items.description ?? possible(items))}`;
  if (properties) return `A group of: ${Object.keys(properties).join(', ')}.`;
  return type === 'string' ? 'Text.' : '';
}

/** The fields of a collection's files in the order of its schema, read off the schema itself. */
export function fieldsOf(schema: z.core.$ZodType): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema & {
    required?: string[];
  };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    needed: required.includes(name),
    says: [field.description, possible(field)]
      .filter((part, index) => part && (index === 0 || part !== 'Text.' || !field.description))
      .join(' '),
  }));
}
