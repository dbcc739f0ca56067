export function build(root?: string): Promise<number>;
