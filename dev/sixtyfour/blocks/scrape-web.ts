import { companyCalled } from "../sample-data/make-up.ts";
import { withColumns } from "../table.ts";
import { type Block, specsSchema, textSpec } from "./block.ts";
import { companyOf, reader } from "./row-subject.ts";

/**
 * A block that no client knows beforehand; its name is documented, its specs are not. The schema has what generated schemas
 * have: references, alternatives with null, choices and lists.
 */
export const scrapeWeb: Block = {
  name: "scrape_web",
  specsSchema: {
    ...specsSchema(
      {
        instructions: {
          type: "string",
          title: "Instructions",
          description: "What to look for on the pages.",
        },
        output_column: { anyOf: [{ type: "string" }, { type: "null" }], title: "Output column" },
        depth: { $ref: "#/$defs/Depth" },
        max_pages: { type: "integer", title: "Most pages", default: 3 },
        follow_links: { type: "boolean", title: "Follow links" },
        languages: { type: "array", items: { type: "string" }, title: "Languages" },
        headers: { type: "object", title: "Headers" },
      },
      ["instructions"],
    ),
    $defs: { Depth: { type: "string", enum: ["PAGE", "SITE"], title: "Depth" } },
  },
  secondsPerRow: 10,
  execute: (input, specs) =>
    withColumns(input, [textSpec(specs.output_column) ?? "scraped_text"], (row) => {
      const company = companyOf(reader(input, row));
      return [company === "" ? "" : `Sample page of ${companyCalled(company).domain}, invented.`];
    }),
};
