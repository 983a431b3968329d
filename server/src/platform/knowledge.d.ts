// The compiled knowledge as a module: the build puts server/out/knowledge.json in its place.

declare module 'concord:knowledge' {
  const knowledge: import('../engine/index.ts').KnowledgeData;
  // biome-ignore lint/style/noDefaultExport: that is what a JSON module has
  export default knowledge;
}
