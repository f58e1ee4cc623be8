#!/bin/bash
# Extracts a corpus in 64 shares on a Slurm cluster, then merges them: sbatch docs/scaling/slurm-array.sh
# Run it in the project's folder on a file system that all nodes see, after `npm ci --ignore-scripts`.
# A share that failed or was cut short is begun again by submitting its number: sbatch --array=17 docs/scaling/slurm-array.sh
#SBATCH --job-name=extract
#SBATCH --array=1-64
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
#SBATCH --time=02:00:00
#SBATCH --requeue
set -euo pipefail

npm run extract -- --shard "${SLURM_ARRAY_TASK_ID}/64" --out "${RECORDS:-records}" --workers "${SLURM_CPUS_PER_TASK}"

# When all shares are done, on one node with memory for the merge (see docs/scaling.md):
#   sbatch --dependency=afterok:JOB --mem=64G --wrap 'NODE_OPTIONS=--max-old-space-size=60000 npm run build -- --from records'
