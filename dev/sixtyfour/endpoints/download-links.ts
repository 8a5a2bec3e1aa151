import type { Call } from "../call.ts";
import { findRun, uuidInPath } from "../find-in-organisation.ts";
import type { JsonObject } from "../json.ts";
import { detailProblem, schemaProblem } from "../problems.ts";
import {
  CONTENT_TYPES,
  type CsvWriter,
  fileBytes,
  fileName,
  filesAt,
  LINK_SECONDS,
  type ResultFile,
  signedUrl,
} from "../result-files.ts";
import { RESULT_FORMATS } from "../run.ts";
import { isoTime, jsonAnswer, type StandInResponse } from "../wire.ts";

/**
 * GET /workflows/runs/{run_id}/results/download-links. Before a run ends it lists the blocks that are done, which the
 * API does not document either way.
 */
export function downloadLinks(call: Call): StandInResponse {
  const run = findRun(call, uuidInPath(call, "run_id"));
  const asked = call.query.get("format") ?? "csv";
  const format = RESULT_FORMATS.find((one) => one === asked);
  if (format === undefined) {
    throw schemaProblem({
      loc: ["query", "format"],
      msg: "Input should be 'csv', 'json' or 'ndjson'",
      type: "literal_error",
    });
  }
  if (!run.formats.includes(format)) {
    throw detailProblem(400, `This run kept no ${format} results; ask for them when it is started`);
  }
  return jsonAnswer(
    200,
    filesAt(run, format, call.now).map((file) => fileItem(file, call.service.csvWriter(), call.now)),
  );
}

function fileItem(file: ResultFile, csv: CsvWriter, now: number): JsonObject {
  return {
    filename: fileName(file),
    storage_bucket: "stand-in-results",
    file_size: fileBytes(file, csv).length,
    row_count: file.table.rows.length,
    block_number: file.step.block.sequence_number,
    created_at: isoTime(file.step.endsAt),
    message: null,
    content_type: CONTENT_TYPES[file.format],
    download_url: signedUrl(file, now),
    download_expires_in_seconds: LINK_SECONDS,
    results: null,
  };
}
