import { packageSource } from "./packages.js";
/** Once for all test files: the packages are found, or packed, and the output says which they are. */
export async function mochaGlobalSetup() {
    const { description } = await packageSource();
    console.log(`Packages Amazon.Lambda.* come from ${description}.`);
}
