/** The native runtime carries no types of its own; it is the same interface as the web build's. */
declare module "onnxruntime-node" {
  export * from "onnxruntime-web";
}
