declare module "csv-spectrum" {
  interface SpectrumCase {
    name: string;
    csv: Buffer;
    json: Buffer;
  }
  export default function spectrum(done: (error: Error | null, cases: SpectrumCase[]) => void): void;
}
