export { type Network, NetworkDown, type NetworkRequest, type NetworkResponse } from "../model/outside.ts";
