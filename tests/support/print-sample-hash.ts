import { createHash } from 'node:crypto';
import { toDocx } from '../../shared/word/to-docx';
import { sampleReport } from './sample-report';

// A program of its own: the hash of the sample's Word file as another process makes it.
const { value } = await toDocx(sampleReport({ withAttendance: true }).report);
process.stdout.write(createHash('sha256').update(value).digest('hex'));
