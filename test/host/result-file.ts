import { parse } from "csv-parse/sync";
import { API_ORIGIN, SAMPLE_KEY, type StandIn } from "../../dev/sixtyfour/stand-in.ts";

/** The stand-in's final file of a job, read by an independent CSV reader; for comparing with what the add-on wrote. */
export function finalFile(standIn: StandIn, jobId: string, now: number): string[][] {
  const links: { block_number: number; download_url: string }[] = JSON.parse(
    text(
      standIn,
      `${API_ORIGIN}/workflows/runs/${jobId}/results/download-links`,
      { "x-api-key": SAMPLE_KEY },
      now,
    ),
  );
  const last = links.reduce((a, b) => (b.block_number > a.block_number ? b : a));
  return parse(text(standIn, last.download_url, {}, now), { bom: true, relax_column_count: true });
}

function text(standIn: StandIn, url: string, headers: Record<string, string>, now: number): string {
  const { status, body } = standIn.handle({ method: "GET", url, headers, body: "", now });
  if (status !== 200) throw new Error(`GET ${url} answered ${status}`);
  return typeof body === "string" ? body : new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
}
