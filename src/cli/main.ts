#!/usr/bin/env node
import { startProgram } from './script.ts';

await startProgram();
