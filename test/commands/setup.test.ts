import { typeEach } from "./type-each.ts";

typeEach("setup");
